import Testing

@testable import Archive

@Suite("Other spellings in the index's language")
struct SearchSpellingsTests {
  @Test("What is typed comes first; the other spellings stand beside it, and exclude with it")
  func asTyped() throws {
    let match = try #require(FTSExpression(try Query("Tanf -Tanf raid").spelled(by: Sample())))
    #expect(match.text == #"(("Tanf" OR "Tanaf") AND "raid") NOT ("Tanf" OR "Tanaf")"#)
    #expect(match.asTyped == #"("Tanf" AND "raid") NOT ("Tanf" OR "Tanaf")"#)
    #expect(FTSExpression(Query("raid"))?.asTyped == nil)
  }

  @Test("An exact query has no other spellings")
  func exact() throws {
    var query = Query("Tanf")
    query.isExact = true
    let spelled = try query.spelled(by: Sample())
    #expect(FTSExpression(spelled)?.text == #""Tanf""#)
    #expect(spelled.spellings?.names == [:])
  }

  @Test("A short form is looked for in capitals, where the index has them; small it is the word")
  func capitals() throws {
    let query = try Query("US raid").spelled(by: Sample())
    #expect(FTSExpression(query, in: .articles)?.text == #"({short_forms} : "US") AND "raid""#)
    #expect(FTSExpression(query, in: .claims)?.text == #""US" AND "raid""#)
    #expect(
      FTSExpression(try Query("us raid").spelled(by: Sample()), in: .articles)?.text
        == #"(- {short_forms} : "us") AND "raid""#)
    #expect(
      FTSExpression(try Query("Islamists").spelled(by: Sample()), in: .articles)?.text
        == #""Islamists" OR ({short_forms} : "IS")"#)
    #expect(FTSExpression(try Query("Islamists").spelled(by: Sample()), in: .claims)?.text == #""Islamists""#)
  }

  @Test("A spelling may be left out where it is part of another name")
  func without() throws {
    #expect(
      FTSExpression(try Query("Lam").spelled(by: Sample()))?.text == #""Lam" OR ("Laam" NOT "Abu Laam")"#)
  }

  @Test("A name in a filter is found under its spellings, unless it is in quotation marks")
  func filters() throws {
    let query = try Query("person:Tanf by:\"Tanf\" since:2020").spelled(by: Sample())
    #expect(
      query.filters.map { FTSExpression($0, of: query)?.text } == [#""Tanf" OR "Tanaf""#, #""Tanf""#, nil])
  }

  @Test("A passage around words in capitals marks these and no small ones")
  func passage() {
    let body = String(repeating: "It is so, they told us. ", count: 40) + "Then the US left IS alone."
    let phrases = SoughtPhrase.all(in: #"({short_forms} : "US") OR ({short_forms} : "WHO")"#)
    let snippet = SnippetFinder(phrases).snippet(of: ["", "", body])
    #expect(snippet.matched == ["US"])
    #expect(snippet.text().hasSuffix("Then the «US» left IS alone."), "\(snippet.text())")
  }

  private struct Sample: Expansion {
    func spellings(of names: [Query.Name]) -> [[Spelling]] {
      names.map {
        switch $0.text {
        case "Tanf": return [Spelling("Tanaf", rule: "same-sound")]
        case "Islamists": return [Spelling("IS", rule: "alias", inCapitals: true)]
        case "Lam":
          var spelling = Spelling("Laam", rule: "same-sound")
          spelling.without = ["Abu Laam"]
          return [spelling]
        default: return []
        }
      }
    }

    func meansCapitals(_ word: String) -> Bool { word == "US" }
  }
}
