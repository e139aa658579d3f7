import Testing

@testable import Archive

@Suite("Words as keys, and what is listed by them")
struct WordListTests {
  @Test("Numbers stay in the order in which they came, also when the table grows")
  func lists() {
    var lists = WordLists()
    for number in 0..<900 { lists.append(number, to: WordKey("word\(number % 300)")) }
    #expect(Array(lists["word7"]) == [7, 307, 607])
    #expect(lists.count("word299") == 3)
    #expect(lists.first("word299") == 299)
    #expect(lists.count("word300") == 0)
    #expect(Array(WordLists()["vant"]).isEmpty)
  }

  @Test("A spelling is new once, also when many are kept")
  func spellings() {
    var met = SpellingSet()
    func insert(_ spelling: String) -> Bool {
      Array(spelling.utf8).withUnsafeBufferPointer { met.insert($0) }
    }
    for number in 0..<2000 { #expect(insert("Vant\(number)")) }
    for number in 0..<2000 { #expect(!insert("Vant\(number)")) }
    #expect(insert("vant7"))
  }

  @Test(
    "A word has one key wherever it stands, however long and in whatever case",
    arguments: [
      "a", "Orlo", "REOPENS", "Reopened", "according", "Mittelstandsbank", "Ärztevertretung", "d’Orlo",
    ])
  func keys(_ word: String) {
    let alone = WordKey(word)
    let inside = Array("…\(word)XYZ and more".utf8)
    let key = inside.withUnsafeBufferPointer { WordKey(folding: $0, 3, 3 + word.utf8.count) }
    #expect(key == alone)
    #expect(WordKey(word.uppercased()) == alone)
    #expect(WordKey(word + "s") != alone)
  }

  @Test("A key written in the program is that of the word in a text")
  func literals() {
    #expect(WordKey("Said").bits == ("said" as WordKey).bits)
    #expect(WordKey("ACCORDING").bits == ("according" as WordKey).bits)
    #expect(WordKey("Don’t").bits == ("don't" as WordKey).bits)
  }
}
