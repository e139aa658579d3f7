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

  @Test("A word has the number that it was given last, also when the table grows")
  func map() {
    var map = WordMap()
    #expect(map["vant"] == nil)
    for number in 0..<900 { map.set(WordKey("word\(number % 300)"), to: number) }
    #expect(map["word7"] == 607)
    map.set("word7", to: -1)
    #expect(map["word7"] == -1)
    #expect(map["word300"] == nil)
  }

  @Test("What several lists tell of a word is added up, in the order in which the words came")
  func gathered() {
    var gathered = GatheredWords<Int>()
    for list in ["orlo vant\n ana", "vant", "Vant orlo"] {
      for word in WordKey.all(in: list) { gathered[word, default: 0] += 1 }
    }
    #expect(gathered.pairs.map(\.0) == ["orlo", "vant", "ana"])
    #expect(gathered.pairs.map(\.1) == [2, 3, 1])
    #expect(gathered["breck", default: 7] == 7)
  }

  @Test("Spellings of every length have hashes of their own")
  func hashes() {
    let spellings =
      ["a", "aa", "ab", "ba"] + (3...40).map { String(repeating: "a", count: $0) }
      + (1..<20).map { String(repeating: "a", count: $0) + "b" + String(repeating: "a", count: 19 - $0) }
    let hashes = spellings.map { Array($0.utf8).withUnsafeBufferPointer { SpellingSet.hash($0) } }
    #expect(Set(hashes).count == spellings.count)
  }

  @Test("A spelling is new once, also when many are kept")
  func spellings() {
    var met = SpellingSet()
    var kept: [UInt8] = []
    func insert(_ spelling: String) -> Bool {
      let bytes = Array(spelling.utf8)
      let isNew = bytes.withUnsafeBufferPointer { met.insert($0, SpellingSet.hash($0), behind: kept) }
      if isNew { kept += bytes }
      return isNew
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

  @Test(
    "Letters are counted alike eight bytes at a time and at the end of a text",
    arguments: [
      "O", "Orlo", "ORLO VANT", "reopened in May", "Ärzte", "mcVant", "V@Z[az{`", "Vantvant1", "’s",
    ])
  func letters(_ words: String) {
    let bytes = Array(words.utf8)
    let end = bytes.firstIndex { ($0 | 0x20) &- 0x61 >= 26 } ?? bytes.count
    let smallEnd = bytes.dropFirst(min(1, end)).firstIndex { $0 &- 0x61 >= 26 } ?? bytes.count
    let padded = bytes + Array(repeating: 0x20, count: 8)
    bytes.withUnsafeBufferPointer { #expect($0.letterEnd(from: 0, before: bytes.count) == end) }
    padded.withUnsafeBufferPointer { padded in
      #expect(padded.letterEnd(from: 0, before: bytes.count) == end)
      let eight = EightBytes(padded, at: 0)
      #expect(eight.leadingLetters == min(8, end))
      #expect(eight.leadingSmallLetters == (end == 0 ? 0 : min(8, smallEnd)))
      if end > 0 {
        #expect(eight.areCapitals(min(8, end)) == bytes[..<min(8, end)].allSatisfy { $0 < 0x60 })
      }
    }
  }

  @Test("A key written in the program is that of the word in a text")
  func literals() {
    #expect(WordKey("Said").bits == ("said" as WordKey).bits)
    #expect(WordKey("ACCORDING").bits == ("according" as WordKey).bits)
    #expect(WordKey("Don’t").bits == ("don't" as WordKey).bits)
  }
}
