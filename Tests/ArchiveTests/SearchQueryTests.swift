import Testing

@testable import Archive

@Suite("Whatever a person types is a query")
struct SearchQueryTests {
  @Test(
    "Words are all wanted, OR binds weaker, a dash or NOT excludes, brackets group",
    arguments: [
      ("Tanf", #""Tanf""#),
      ("tanf base", #""tanf" AND "base""#),
      ("tanf AND base", #""tanf" AND "base""#),
      ("tanf and base", #""tanf" AND "and" AND "base""#),
      ("At-Tanf", #""At Tanf""#),
      ("U.S. covid-19 don't", #""U S" AND "covid 19" AND "don t""#),
      ("“said Gen. Orlo”", #""said Gen Orlo""#),
      ("«deux mots» „zwei Worte“", #""deux mots" AND "zwei Worte""#),
      ("sanct*", #""sanct" *"#),
      ("\"free trade\"*", #""free trade" *"#),
      ("a OR b c", #""a" OR ("b" AND "c")"#),
      ("(a OR b) c", #"("a" OR "b") AND "c""#),
      ("war -drill", #""war" NOT "drill""#),
      ("war NOT drill", #""war" NOT "drill""#),
      ("war AND NOT drill", #""war" NOT "drill""#),
      ("NOT NOT war", #""war""#),
      ("war -\"live fire\" -drill", #""war" NOT ("live fire" OR "drill")"#),
      ("-(war OR drill) peace", #""peace" NOT ("war" OR "drill")"#),
      ("peace war peace", #""peace" AND "war""#),
      ("10:30", #""10 30""#),
      ("headline:war", #""headline" AND "war""#),
      ("http://example.org/a?b=c", #""http" AND "example org a b c""#),
      ("AT&T", #""AT T""#),
      ("war - peace", #""war" AND "peace""#),
      ("--help", #""help""#),
      ("NEAR(war peace, 5)", #""NEAR" AND "war" AND "peace" AND "5""#),
      ("((((war))))", #""war""#),
      ("\"war", #""war""#),
      ("war)", #""war""#),
      ("OR", #""OR""#),
      ("war OR", #""war""#),
      ("-OR", #"all but "OR""#),
      ("-war", #"all but "war""#),
      ("-war -drill", #"all but "war" OR "drill""#),
      ("peace OR -war", #"all but "war" NOT "peace""#),
      ("التنف", #""التنف""#),
      ("Ta\u{301}nf", "\"Ta\u{301}nf\""),
    ])
  func matches(_ typed: String, as match: String) throws {
    #expect(try rendered(typed) == match)
  }

  @Test(
    "A query without a letter or a digit asks for nothing and says so",
    arguments: ["", " ", "***", "\"\"", "()", "-", "---", "\"", "^:", "\u{301}", "🔥", "\u{8}\u{8}"])
  func nothing(_ typed: String) throws {
    let query = Query(typed)
    #expect(query.isEmpty)
    #expect(FTSExpression(query) == nil)
  }

  @Test(
    "Filters hold wherever they stand, and a value that means nothing is named",
    arguments: [
      ("outlet:Sputnik tanf", ["outlet Sputnik"], 0),
      ("outlet:\"Al Manar\"", ["outlet Al Manar exact"], 0),
      ("tanf -outlet:SANA", ["outlet SANA excluded"], 0),
      ("tanf NOT (person:Kim by:Haddad)", ["person Kim excluded", "by Haddad excluded"], 0),
      ("since:2017 until:2017-02", ["since 2017-01-01", "until 2017-02-28"], 0),
      ("since:2016-2-29", ["since 2016-02-29"], 0),
      ("-since:2017", ["until 2016-12-31"], 0),
      ("-until:2016-12", ["since 2017-01-01"], 0),
      ("since:spring", [], 1),
      ("kind:Direct in:claim", ["kind direct", "in claims"], 0),
      ("kind:loud", [], 1),
      ("outlet:", [], 0),
      ("outlet: Sputnik", [], 0),
      ("publsher:Sputnik", [], 1),
      ("war:peace", [], 0),
    ])
  func filters(_ typed: String, _ expected: [String], _ complaints: Int) {
    let query = Query(typed)
    #expect(
      query.filters.map {
        "\($0.key.rawValue) \($0.value)" + ($0.isExact ? " exact" : "") + ($0.isExcluded ? " excluded" : "")
      } == expected)
    #expect(query.notes.filter { $0.kind == .leftOut }.count == complaints)
  }

  @Test("Every filter's example is a filter, and its name for nothing else")
  func examples() {
    for key in Query.Filter.Key.allCases {
      #expect(Query(key.example).filters.map(\.key) == [key])
      #expect(Query(key.example).expression == nil)
    }
  }

  @Test("What was not searched for is named in the words that were typed")
  func notes() {
    for nothing in ["((", "\"\"", "( )"] {
      #expect(
        Query(nothing).notes.contains(.init(.leftOut, "“\(nothing)” has no word to search for")), "\(nothing)"
      )
    }
    #expect(Query("***").notes == [.init(.leftOut, "“***” has no letter or digit to search for")])
    #expect(Query("--- ((").notes.filter { $0.kind == .leftOut }.count == 1)
    #expect(Query(" \u{1}").notes == [])
    #expect(Query("*** war").notes == [.init(.leftOut, "“***” has no letter or digit to search for")])
    let many = Query((1...70).map { "word\($0)" }.joined(separator: " "))
    #expect(many.expression?.terms.count == 64)
    #expect(
      many.notes == [
        .init(
          .leftOut,
          "only the first 64 words were searched for; left out: “word65”, “word66”, “word67” and 3 more")
      ])
    #expect(
      Query("publisher:Herald").notes == [
        .init(
          .leftOut,
          "there is no filter “publisher:”, it was searched for as a word; did you mean “outlet:”?")
      ])
    #expect(
      Query("lang:en war").notes.map(\.text) == [
        "there is no filter “lang:”, it was searched for as a word; the filters are outlet: person: by: kind: since: until: in:"
      ])
    #expect(Query("Orlo: war").notes == [])
    #expect(Query("war OR outlet:Herald").notes.map(\.kind) == [.reading])
    #expect(Query("(war OR peace) outlet:Herald -drill \"so be it\" AND more").notes == [])
  }

  @Test("Other spellings stand beside the typed one, those of several words in place of them")
  func expands() throws {
    let query = try Query("abu kamal \"tanf\" raid").spelled(by: Sample())
    let match = try #require(FTSExpression(query))
    #expect(match.asTyped == #"("abu" AND "kamal") AND "tanf" AND "raid""#)
    #expect(match.text == #"(("abu" AND ("kamal" OR "Kamel")) OR "al Boukamal") AND "tanf" AND "raid""#)
    #expect(
      Explanation(query).lines == [
        "abu: a word", "kamal: a word; also Kamel (vowels)", "tanf: exactly these words, side by side",
        "raid: a word", "abu kamal: a name; also al-Boukamal (abu)",
      ])
  }

  @Test("A column filter narrows the whole expression")
  func columns() throws {
    #expect(
      FTSExpression(Query("war OR peace"), columns: ["headline"])?.text
        == #"{headline} : ("war" OR "peace")"#)
  }

  private struct Sample: Expansion {
    func spellings(of names: [Query.Name]) -> [[Spelling]] {
      names.map {
        switch $0.text {
        case "abu kamal": [Spelling("al-Boukamal", rule: "abu")]
        case "kamal": [Spelling("Kamel", rule: "vowels")]
        case "tanf": [Spelling("Tanif", rule: "must not be asked for")]
        default: []
        }
      }
    }
  }

  private func rendered(_ typed: String) throws -> String? {
    guard let match = FTSExpression(Query(typed)) else { return nil }
    return match.isComplement ? "all but " + match.text : match.text
  }

  @Test("A word is replaced where it is a word, and not inside another")
  func replaces() {
    let query = Query("tan Tanf person:\"tan Tanf\" (tan-tan OR wall)").replacing("tan", by: "ten")
    #expect(query.expression?.terms.map(\.text) == ["ten", "Tanf", "ten-ten", "wall"])
    #expect(query.filters.map(\.value) == ["ten Tanf"])
  }
}
