/// Letters of a folded word that write one sound.
///
///     LetterRule("tch", "tch", "Putch, Tchad")
struct LetterRule: Sendable {
  enum Place: Sendable {
    case anywhere, start, end
    case startBeforeAOU, startBeforeE, beforeEI, beforeVowel, afterVowel, endAfterVowel, endAfterI
  }

  let letters: StaticString
  let place: Place
  /// The sounds that they write; nil when they write one or none.
  let first: UInt8?
  let second: UInt8?
  /// A word or two that are written so.
  let example: StaticString
  /// The letters as `NameLetters.eight(at:)` has them, and which of the eight they are.
  private let bits: UInt64
  private let mask: UInt64

  init(_ letters: StaticString, _ place: Place, _ sounds: String..., example: StaticString) {
    precondition(1...8 ~= letters.utf8CodeUnitCount && sounds.count <= 2, "eight letters, two sounds")
    self.letters = letters
    self.place = place
    first = sounds.first.map(Sound.number)
    second = sounds.count > 1 ? Sound.number(sounds[1]) : nil
    self.example = example
    bits = (0..<letters.utf8CodeUnitCount).reduce(0) { $0 | UInt64(letters.utf8Start[$1]) << UInt64($1 * 8) }
    mask = UInt64.max >> UInt64(64 - letters.utf8CodeUnitCount * 8)
  }

  /// The rules for consonants; of those that fit, the first one counts.
  ///
  /// Source: the romanisations of Arabic, Persian, Russian and Ukrainian that English, French, German, Turkish,
  /// Polish and Dutch newspapers print.
  static let all: [LetterRule] = [
    LetterRule("schtsch", .anywhere, "tch", example: "Chruschtschow"),
    LetterRule("dsch", .anywhere, "dj", example: "Dschihad"),
    LetterRule("tsch", .anywhere, "tch", example: "Tschetschenien"),
    LetterRule("shch", .anywhere, "tch", example: "Khrushchev"),
    LetterRule("sch", .anywhere, "sch", example: "Schoigu, Prigoschin"),
    LetterRule("tch", .anywhere, "tch", example: "Tchad"),
    LetterRule("dzh", .anywhere, "dj", example: "Dzhokhar"),
    LetterRule("dj", .anywhere, "dj", example: "Djihad"),
    LetterRule("zh", .anywhere, "zh", example: "Zhukov"),
    LetterRule("sh", .anywhere, "sh", example: "Shoigu"),
    LetterRule("sz", .anywhere, "sz", example: "Warszawa"),
    LetterRule("sj", .anywhere, "sh", example: "Sjoigoe"),
    LetterRule("cz", .anywhere, "tch", example: "Czad"),
    LetterRule("ck", .anywhere, "k", example: "Beck"),
    LetterRule("ch", .anywhere, "ch", example: "Cheikh, Charkiw, Chad"),
    LetterRule("kh", .anywhere, "kh", example: "Khalid"),
    LetterRule("gh", .start, "gh-", example: "Ghasem"),
    LetterRule("gh", .anywhere, "gh", example: "Baghdad"),
    LetterRule("ph", .anywhere, "f", example: "Joseph"),
    LetterRule("th", .anywhere, "th", example: "Othman"),
    LetterRule("dh", .anywhere, "dh", example: "Riyadh, Ramadhan"),
    LetterRule("ts", .anywhere, "ts", example: "Tsarnaev"),
    LetterRule("tz", .anywhere, "ts", example: "Tzipi"),
    LetterRule("gu", .beforeEI, "ge", example: "Serguei"),
    LetterRule("qu", .beforeEI, "k", example: "Quiriat"),
    LetterRule("ou", .startBeforeAOU, "w-", example: "Ouadi"),
    LetterRule("oue", .start, "w-", example: "Oueslati"),
    LetterRule("b", .anywhere, "b", example: "Basra"),
    LetterRule("c", .beforeEI, "ce", example: "Cizre"),
    LetterRule("c", .anywhere, "k", example: "Cairo"),
    LetterRule("d", .anywhere, "d", example: "Douma"),
    LetterRule("f", .anywhere, "f", example: "Fallujah"),
    LetterRule("g", .startBeforeAOU, "g-", example: "Golani, Gaddafi"),
    LetterRule("g", .beforeEI, "ge", example: "Gemayel, Yevgeny"),
    LetterRule("g", .anywhere, "g", example: "Gdansk"),
    LetterRule("h", .endAfterVowel, example: "Hasakah"),
    LetterRule("h", .afterVowel, "-h-", example: "Luhansk"),
    LetterRule("h", .anywhere, "h", example: "Homs"),
    LetterRule("j", .startBeforeAOU, "j-", example: "Jabal, Jusuf"),
    LetterRule("j", .startBeforeE, "je-", example: "Jewgeni, Jeddah"),
    LetterRule("j", .beforeVowel, "j", example: "Mejid, Marjam"),
    LetterRule("j", .anywhere, "j", example: "Tadj"),
    LetterRule("k", .anywhere, "k", example: "Kobani"),
    LetterRule("l", .anywhere, "l", example: "Latakia"),
    LetterRule("m", .anywhere, "m", example: "Mosul"),
    LetterRule("n", .anywhere, "n", example: "Nawa"),
    LetterRule("p", .anywhere, "p", example: "Palmyra"),
    LetterRule("q", .anywhere, "q", example: "Qamishli"),
    LetterRule("r", .anywhere, "r", example: "Raqqa"),
    LetterRule("s", .endAfterI, "is", example: "Houthis"),
    LetterRule("s", .anywhere, "s", example: "Sirte"),
    LetterRule("t", .anywhere, "t", example: "Tartus"),
    LetterRule("v", .anywhere, "v", example: "Vahid"),
    LetterRule("w", .start, "w-", example: "Walid"),
    LetterRule("w", .endAfterVowel, "-w", example: "Lawrow"),
    LetterRule("w", .anywhere, "w", example: "Zawahiri"),
    LetterRule("x", .anywhere, "k", "s", example: "Maxim"),
    LetterRule("z", .anywhere, "z", example: "Zor"),
    LetterRule("S", .anywhere, "ş", example: "Muş, Şan‘ā’"),
    LetterRule("C", .anywhere, "ç", example: "Çelik"),
    LetterRule("G", .anywhere, "ğ", example: "Erdoğan"),
    LetterRule("Q", .anywhere, "г", example: "Гомель"),
  ]

  /// The rules by their first letters: those of the letter with code `c` stand from `starts[c]` to `starts[c + 1]`.
  private static let byFirstLetter = (0..<128).flatMap { code in
    all.filter { $0.letters.utf8Start[0] == UInt8(code) }
  }
  private static let starts = (0...128).map { code in
    byFirstLetter.firstIndex { $0.letters.utf8Start[0] >= UInt8(code) } ?? byFirstLetter.count
  }

  /// The first rule that holds for the letters at `i`; nil when none does.
  static func fitting(_ word: NameLetters, at i: Int) -> LetterRule? {
    let letter = Int(word[i] & 127)
    let rules = byFirstLetter
    for k in starts[letter]..<starts[letter + 1] where rules[k].fits(word, at: i) { return rules[k] }
    return nil
  }

  /// Whether the rule holds for the letters at `i`.
  func fits(_ word: NameLetters, at i: Int) -> Bool {
    guard word.eight(at: i) & mask == bits else { return false }
    let end = i + letters.utf8CodeUnitCount
    let next = word[end]
    return switch place {
    case .anywhere: true
    case .start: i == 0
    case .end: end == word.count
    case .startBeforeAOU: i == 0 && (next == 0x61 || next == 0x6F || next == 0x75)
    case .startBeforeE: i == 0 && next == 0x65
    case .beforeEI: next == 0x65 || next == 0x69 || next == 0x79
    case .beforeVowel: NameLetters.isVowel(next) && i > 0
    case .afterVowel: i > 0 && NameLetters.isVowel(word[i - 1])
    case .endAfterVowel: end == word.count && i > 0 && NameLetters.isVowel(word[i - 1])
    case .endAfterI: end == word.count && i > 3 && (word[i - 1] == 0x69 || word[i - 1] == 0x79)
    }
  }
}
