import Testing

@testable import Archive

@Suite("Quotation marks")
struct AttributionQuotationTests {
  private func quotations(_ body: String) -> [String] {
    let story = Story(body: body)
    return Quotations(story).all.map { story.text[story.span(of: $0.tokens)] }
  }

  @Test(
    "Marks of every kind are paired",
    arguments: [
      ("He said “no” twice.", ["“no”"]),
      ("He said \"no\" and \"never\".", ["\"no\"", "\"never\""]),
      ("Er sagte „nein“ und ging.", ["„nein“"]),
      ("Il a dit « non » deux fois.", ["« non »"]),
      ("He said ``no'' and ''never''.", ["``no''", "''never''"]),
      ("‘We will stay,’ she said, in the miners’ hall.", ["‘We will stay,’"]),
      ("“They called it ‘a farce’ to us,” he said.", ["“They called it ‘a farce’ to us,”"]),
      ("“He told me “go” and I went,” she said.", ["“He told me “go” and I went,”"]),
      ("The table is 6'2\" long and the miners' hall isn't.", []),
      ("The player, 6'4\", said \"no\".", ["\"no\""]),
      ("\"We stay. \"We will not go,\" she said.", ["\"We stay. \"We will not go,\""]),
      ("“We stay,“ she said.", ["“We stay,“"]),
      ("”We stay,” she said.", ["”We stay,”"]),
    ])
  func pairs(_ body: String, _ expected: [String]) { #expect(quotations(body) == expected) }

  @Test(
    "A quotation goes on in the next paragraph, with and without a repeated mark",
    arguments: [
      ("“We waited.\n\n“Then we left,” she said.", 1),
      ("“We waited.\n\nThen we left,” she said.", 1),
      ("“We waited.”\n\n“Then we left,” she said.", 2),
      ("“We waited.\n\nThe hall was “full” that day.", 2),
    ])
  func continues(_ body: String, _ chains: Int) {
    #expect(Quotations(Story(body: body)).all.filter { !$0.continues }.count == chains)
  }

  @Test("The quotations of a stretch are those that reach into it")
  func stretches() {
    // Tokens: He 0, said 1, “ 2, no 3, ” 4, and 5, “ 6, never 7, ” 8.
    let quotations = Quotations(Story(body: "He said “no” and “never”."))
    #expect(quotations.indices(in: 0..<2).isEmpty)
    #expect(quotations.indices(in: 0..<3) == 0..<1)
    #expect(quotations.indices(in: 4..<7) == 0..<2)
    #expect(quotations.indices(in: 5..<6).isEmpty)
    #expect(quotations.indices(in: 3..<3).isEmpty)
    #expect(Quotations.none.indices(in: 0..<9).isEmpty)
  }
}
