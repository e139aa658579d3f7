/// An organization's full name as it is compared with others.
///
/// Abbreviations are compared letter by letter and never with full names: half the world is a NRA.
struct OrganizationName: Sendable {
  /// A word of the name: as it is compared, and how it sounds when it is no ordinary word.
  private struct Word: Sendable {
    var text: String
    var sound: NameSound?
  }

  /// The words without "the", "of", "for", "and" and the legal form.
  private let words: [Word]
  /// "ltd", "inc": nil when the name has none.
  private let legalForm: String?
  /// Where "of" stands among the words: how many are before it; nil when there is none or more than one.
  private let of: Int?
  private let isAbbreviation: Bool

  init(_ name: String, _ cut: [NameLetters]) {
    var words: [Word] = []
    var legalForm: String?
    var ofs: [Int] = []
    for letters in cut {
      let word = letters.description
      if word == "of" { ofs.append(words.count) }
      if Self.small.contains(word) { continue }
      if !words.isEmpty, let form = Self.legalForms[word] {
        legalForm = form
        continue
      }
      let plain = AmericanSpelling.of(word, letters)
      let isName =
        word.utf8.count > 3 && !OrdinaryWords.contains(plain) && !OrdinaryWords.contains(word)
        && word.utf8.allSatisfy { $0 >= 0x61 } && !Self.isNumeral(word)
      words.append(Word(text: plain, sound: isName ? NameSound(word) : nil))
    }
    self.words = words
    self.legalForm = legalForm
    of = ofs.count == 1 ? ofs[0] : nil
    isAbbreviation = words.count == 1 && name.utf8.allSatisfy { $0 < 0x61 || $0 > 0x7A }
  }

  /// One key that does not depend on the order of the words, or a few where a letter is read in several ways.
  var keys: [String] {
    guard !words.isEmpty, !isAbbreviation else { return [] }
    if words.allSatisfy({ $0.sound == nil }) {
      return ["o:" + words.prefix(6).map(\.text).sorted().joined(separator: " ")]
    }
    var keys: [[String]] = [[]]
    for word in words.prefix(6) {
      let readings = word.sound.map { $0.keys.prefix(2).map(\.text) } ?? [word.text]
      keys = keys.prefix(4).flatMap { key in readings.map { key + [$0] } }
    }
    return Array(Set(keys.map { "o:" + $0.sorted().joined(separator: " ") })).sorted()
  }

  func compared(to other: OrganizationName) -> PairRule {
    guard !words.isEmpty, words.count == other.words.count, !isAbbreviation, !other.isAbbreviation else {
      return OrganizationRule.otherWords
    }
    let matches = zip(words, other.words).map { Self.match($0, $1) }
    guard !matches.contains(.none) else {
      return isTurned(other) ? OrganizationRule.turned : OrganizationRule.otherWords
    }
    if legalForm != other.legalForm {
      return legalForm == nil || other.legalForm == nil
        ? OrganizationRule.legalForm : OrganizationRule.otherLegalForm
    }
    if !matches.contains(.sound) {
      return legalForm == nil ? OrganizationRule.sameWords : OrganizationRule.legalForm
    }
    return words.count == 1 ? OrganizationRule.oneSound : OrganizationRule.sameSound
  }

  private enum Match { case none, sound, letters }

  private static func match(_ a: Word, _ b: Word) -> Match {
    if a.text == b.text { return .letters }
    guard let first = a.sound, let second = b.sound, first.keys.meet(second.keys) else { return .none }
    return first.soundsLike(second) ? .sound : .none
  }

  /// "Ministry of Wells" and "Wells Ministry".
  private func isTurned(_ other: OrganizationName) -> Bool {
    let (long, short) = of != nil ? (self, other) : (other, self)
    guard let of = long.of, of == 1, short.of == nil, let head = long.words.first,
      Self.heads.contains(head.text), legalForm == other.legalForm
    else { return false }
    return (long.words.dropFirst().map(\.text) + [head.text]) == short.words.map(\.text)
  }

  /// 3, IV, 2nd: what tells one fund or brigade from the next.
  private static func isNumeral(_ word: String) -> Bool {
    word.utf8.allSatisfy { [0x69, 0x76, 0x78, 0x6C, 0x63, 0x64, 0x6D].contains($0) }
  }

  private static let small: Set<String> = ["the", "of", "for", "and", "on", "in", "at", "to"]

  /// Bodies that newspapers turn round.
  private static let heads: Set<String> = [
    "ministry", "department", "office", "bureau", "directorate", "embassy", "parliament", "university",
    "government",
  ]

  /// The legal forms of companies, each with the form that it is short for.
  private static let legalForms: [String: String] = [
    "ltd": "ltd", "limited": "ltd", "inc": "inc", "incorporated": "inc", "corp": "corp",
    "corporation": "corp", "llc": "llc", "llp": "llp", "plc": "plc", "co": "co", "company": "co",
    "ag": "ag", "aktiengesellschaft": "ag", "gmbh": "gmbh", "sa": "sa", "spa": "spa", "nv": "nv", "bv": "bv",
    "ab": "ab", "as": "as", "oy": "oy", "pte": "pte", "pty": "pty", "ooo": "ooo", "oao": "oao", "pao": "pao",
    "pjsc": "pjsc", "jsc": "jsc", "kg": "kg", "se": "se",
  ]
}

/// One spelling for what British and American papers write differently.
enum AmericanSpelling {
  /// The word in American spelling, where a general ending tells it: "defence" → "defense".
  static func of(_ word: String, _ letters: NameLetters) -> String {
    if word.utf8.count < 4 { return word }
    for (british, american) in endings
    where letters.ends(in: british) && letters.count > british.utf8CodeUnitCount {
      return word.dropLast(british.utf8CodeUnitCount) + american
    }
    return words[word] ?? word
  }

  /// Longer endings first.
  private static let endings: [(StaticString, String)] = [
    ("isations", "izations"), ("isation", "ization"), ("ising", "izing"), ("ised", "ized"),
    ("abour", "abor"), ("arbours", "arbors"), ("arbour", "arbor"), ("olour", "olor"), ("onour", "onor"),
    ("avour", "avor"), ("ehaviour", "ehavior"), ("efence", "efense"), ("ffence", "ffense"),
    ("entre", "enter"),
    ("entres", "enters"), ("heatre", "heater"), ("ogramme", "ogram"), ("ogrammes", "ograms"),
    ("atalogue", "atalog"), ("ravellers", "ravelers"),
  ]

  private static let words = [
    "aluminium": "aluminum", "grey": "gray", "tyre": "tire", "aeroplane": "airplane",
  ]
}
