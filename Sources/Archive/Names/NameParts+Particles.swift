extension NameParts {
  /// Whether a word is the Arabic article: before any word, or in a sun-letter form before its own letter.
  static func isArticle(_ word: NameLetters, before next: NameLetters) -> Bool {
    switch word.count {
    case 1: return word.equals("l")
    case 2, 3:
      guard NameLetters.isVowel(word[0]) else { return false }
      if word.count == 2, word[1] == 0x6C { return true }  // al, el, ul, il, ol
      return isSunLetter(word, next)
    case 4: return word.equals("asch") && next.has("sch") || word.equals("esch") && next.has("sch")
    default: return false
    }
  }

  private static func isSunLetter(_ word: NameLetters, _ next: NameLetters) -> Bool {
    let first = word[1]
    let second = word.count == 3 ? word[2] : 0
    guard next[0] == first else { return false }
    switch (first, second) {
    case (0x74, 0), (0x64, 0), (0x72, 0), (0x7A, 0), (0x73, 0), (0x6E, 0): return true
    case (0x74, 0x68), (0x64, 0x68), (0x73, 0x68), (0x63, 0x68): return next[1] == second
    default: return false
    }
  }

  /// What "Abu" and "Abd al-" are before the word that completes them; nil for other words.
  static func prefix(_ word: NameLetters) -> NameLetters? {
    // All forms begin so, and none is longer: nearly no word is looked up.
    guard word.count <= 6, word[0] == 0x61 || word[0] == 0x62 else { return nil }
    if abuForms.contains(word) { return bu }
    if abdForms.contains(word) { return abd }
    return nil
  }

  static func isDin(_ word: NameLetters) -> Bool {
    // Every form has a d among its first three letters.
    word.count >= 3 && word.count <= 7 && (word[0] == 0x64 || word[1] == 0x64 || word[2] == 0x64)
      && dinForms.contains(word)
  }
  static func isParticle(_ word: NameLetters) -> Bool { word.count <= 4 && particles.contains(word) }

  /// A word in one piece, or taken apart: Abdulrahman, Abukamal, Salaheddine.
  static func forEachPiece(of word: NameLetters, _ body: (NameLetters) -> Void) {
    if word.has("abd"), let length = abdPrefix(word) {
      body(abd)
      body(word.dropping(length))
    } else if let length = abuPrefix(word) {
      body(bu)
      body(word.dropping(length))
    } else if isGluedArticle(word) {
      forEachPiece(of: word.dropping(2), body)
    } else if let stem = stemBeforeDin(word) {
      body(stem)
      body(din)
    } else {
      body(word)
    }
  }

  /// The letters of "abdul", "abdur" … when at least three follow; "Abdullah" stays whole.
  private static func abdPrefix(_ word: NameLetters) -> Int? {
    guard word.count >= 7 else { return nil }
    var i = 3
    while NameLetters.isVowel(word[i]) { i += 1 }
    if i == 3 { return nil }
    if word.has("llah", at: i) || word.has("lah", at: i) { return 3 }
    if word[i] == 0x6C { return word.count - i - 1 >= 3 ? i + 1 : nil }
    let doubled = word[i] == word[i + 1] && !NameLetters.isVowel(word[i])
    return doubled && word.count - i - 1 >= 3 ? i + 1 : nil
  }

  /// The letters of a glued "Abu": Abukamal, Albukamal.
  private static func abuPrefix(_ word: NameLetters) -> Int? {
    for form in [("albou", 5), ("albu", 4), ("abou", 4), ("abu", 3)] as [(StaticString, Int)]
    where word.has(form.0) {
      return word.count - form.1 >= 4 && !NameLetters.isVowel(word[form.1]) ? form.1 : nil
    }
    return nil
  }

  /// Whether a word opens with a glued article: Alzour, Alqaida, Aljazeera. Letters that follow al- in other
  /// names too (Alberto, Alfred, Alma) do not count.
  private static func isGluedArticle(_ word: NameLetters) -> Bool {
    guard word.count >= 6, word.has("al") else { return false }
    switch word[2] {
    case 0x7A, 0x71, 0x6A, 0x68: return NameLetters.isVowel(word[3])  // z q j h
    case 0x6B, 0x67, 0x73: return word[3] == 0x68  // kh gh sh
    default: return false
    }
  }

  /// What stands before -eddin, -uddin, -aldin; nil when the word does not end so.
  private static func stemBeforeDin(_ word: NameLetters) -> NameLetters? {
    var end = word.count
    if word.ends(in: "dine") || word.ends(in: "deen") {
      end -= 4
    } else if word.ends(in: "din") {
      end -= 3
    } else {
      return nil
    }
    if word[end - 1] == 0x64 || word[end - 1] == 0x6C { end -= 1 }  // -ddin, -ldin
    guard end > 3, NameLetters.isVowel(word[end - 1]) else { return nil }
    var stem = word
    stem.keep(end - 1)
    return stem
  }

  private static func forms(_ list: StaticString...) -> Set<NameLetters> {
    Set(
      list.map {
        var letters = NameLetters()
        letters.append($0)
        return letters
      })
  }

  private static func letters(_ text: StaticString) -> NameLetters {
    var letters = NameLetters()
    letters.append(text)
    return letters
  }

  private static let bu = letters("bu")
  private static let abd = letters("abd")
  static let din = letters("din")
  private static let abuForms = forms(
    "abu", "abou", "abo", "bu", "bou", "abi", "aboo", "albu", "albo", "albou", "abul", "aboul", "abual", "aba"
  )
  private static let abdForms = forms(
    "abd", "abdul", "abdel", "abdal", "abdol", "abdu", "abdur", "abdus", "abdun", "abder", "abdoul", "abed",
    "abdil")
  private static let dinForms = forms(
    "din", "eddin", "eddine", "uddin", "uddine", "udin", "aldin", "eldin", "addin", "deen", "dine", "aldeen",
    "eldeen", "uddeen")
  private static let particles = forms(
    "bin", "ben", "ibn", "bint", "ould", "uld", "ebn", "oglu", "ogly", "von", "van", "der", "de", "del", "la",
    "le", "di", "da", "dos", "du", "and", "of", "the", "und", "et")
}
