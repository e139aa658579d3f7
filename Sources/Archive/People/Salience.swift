/// How much a mention counts as the one whom a following "he" or "it" means.
enum Salience {
  /// The weight of a mention at `unit`: 3 for a speaker, 2 for a subject, down to .3 inside a quotation.
  static func weight(of unit: Range<Int>, sentence: Range<Int>, in words: StoryWords) -> Float {
    var before = unit.lowerBound - 1
    if before > sentence.lowerBound, determiners.contains(words.tokens[before].key) { before -= 1 }
    let next = unit.upperBound
    if words.quoted[unit.lowerBound] { return 0.3 }
    if next < sentence.upperBound, words.tokens[next].kind == .genitive { return 0.6 }
    if before >= sentence.lowerBound, words.traits[before].has(.speech) {
      // "told Orlo Vant" is told; "…,” said Orlo Vant" speaks; in "Lee said Orlo Vant left" another does.
      if words.tokens[before].key == "told" || words.tokens[before].key == "asked" { return 0.9 }
      if before == sentence.lowerBound || !words.tokens[before - 1].isWord { return 3 }
      if next >= sentence.upperBound || words.tokens[next].kind == .mark { return 2 }
      return 1.2
    }
    if before >= sentence.lowerBound, objectWords.contains(words.tokens[before].key) {
      return words.word(before, is: "to") && words.word(before - 1, is: "according") ? 3 : 0.8
    }
    guard next < sentence.upperBound else { return 0.9 }
    if speaks(from: next, sentence, words) { return 3 }
    // Two who are joined by "and" count alike.
    if words.word(next, is: "and") || before > sentence.lowerBound && words.word(before, is: "and") {
      return 1.5
    }
    if words.mark(next, is: ","), let close = closingComma(behind: next, sentence, words),
      speaks(from: close + 1, sentence, words)
    {
      return 3
    }
    if words.mark(next, is: ",") { return isBeginning(before, sentence, words) ? 2 : 1.2 }
    if words.tokens[next].isWord, !words.tokens[next].isCapitalized,
      !objectWords.contains(words.tokens[next].key),
      words.tokens[next].key != "and", words.tokens[next].key != "or"
    {
      return isBeginning(before, sentence, words) ? 2.2 : 1.8
    }
    return isBeginning(before, sentence, words) ? 1.6 : 1
  }

  /// "said", "has also said"
  private static func speaks(from start: Int, _ sentence: Range<Int>, _ words: StoryWords) -> Bool {
    var i = start
    while i < sentence.upperBound, i < start + 3, helpers.contains(words.tokens[i].key) { i += 1 }
    return i < sentence.upperBound && words.traits[i].has(.speech)
  }

  private static func closingComma(behind comma: Int, _ sentence: Range<Int>, _ words: StoryWords) -> Int? {
    var i = comma + 1
    while i < sentence.upperBound, i < comma + 18 {
      if words.tokens[i].is(",") { return i }
      i += 1
    }
    return nil
  }

  private static let helpers: WordSet = ["has", "have", "had", "also", "later", "then", "further", "however"]

  private static func isBeginning(_ before: Int, _ sentence: Range<Int>, _ words: StoryWords) -> Bool {
    before - sentence.lowerBound < 2
  }

  private static let determiners: WordSet = ["the", "a", "an", "his", "her", "its", "their"]
  private static let objectWords: WordSet = [
    "of", "to", "with", "by", "for", "against", "from", "in", "than", "on", "like", "about", "at", "between",
    "after", "before", "under",
    "over", "into", "behind", "toward", "towards", "including", "met", "meet", "as",
  ]
}
