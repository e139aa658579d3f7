extension NameParts {
  /// The words of a name, at most 16, with case, accents and apostrophes folded away.
  static func cut(_ name: some StringProtocol) -> [NameLetters] {
    if let words = name.utf8.withContiguousStorageIfAvailable(cut(ascii:)) ?? nil { return words }
    var words: [NameLetters] = []
    var word = NameLetters()
    for scalar in name.unicodeScalars {
      let code = scalar.value
      switch code {
      case 0x61...0x7A, 0x30...0x39: word.append(UInt8(code))
      case 0x41...0x5A: word.append(UInt8(code | 0x20))
      case _ where isApostrophe(code): continue
      case 0x30C where word.endsInSibilant, 0x327 where word.endsInSibilant: word.append(0x68)  // š, ç
      case 0x300...0x36F: continue
      default:
        if let plain = LatinLetters.plain(code) {
          word.append(plain)
        } else if let plain = ScriptLetters.plain(code) {
          word.append(plain)
          if code >= 0x591, code <= 0x6FF { word.isUnvoweled = true }
        } else if !word.isEmpty {
          words.append(word.isUnvoweled ? word.voweled : word)
          word = NameLetters()
          if words.count == 16 { return words }
        }
      }
    }
    if !word.isEmpty { words.append(word.isUnvoweled ? word.voweled : word) }
    return words
  }

  /// The same for a name in ASCII, as nearly all are; nil for another.
  private static func cut(ascii name: UnsafeBufferPointer<UInt8>) -> [NameLetters]? {
    var words: [NameLetters] = []
    var word = NameLetters()
    for byte in name {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: word.append(byte)
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x27, 0x60: continue
      case 0x80...: return nil
      default:
        if word.isEmpty { continue }
        words.append(word)
        word = NameLetters()
        if words.count == 16 { return words }
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Straight, typographic and modifier apostrophes, which write ayn, hamza and the soft sign or nothing at all.
  private static func isApostrophe(_ code: UInt32) -> Bool {
    switch code {
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x2032, 0x2035, 0x2B9...0x2C8, 0x2CA, 0x2CB, 0xAD, 0x200B:
      true
    default: false
    }
  }
}

extension NameLetters {
  fileprivate var endsInSibilant: Bool {
    let last = self[count - 1]
    return last == 0x73 || last == 0x63 || last == 0x7A
  }

  /// A word of a script without short vowels: و and ي become w and y beside a vowel, u and i elsewhere, ع a
  /// vowel at the beginning; the article is taken off.
  fileprivate var voweled: NameLetters {
    var result = NameLetters()
    result.isUnvoweled = true
    let start = has("al") && count >= 5 ? 2 : 0
    for i in start..<count {
      let besideVowel = self[i + 1] == 0x61 || i > start && self[i - 1] == 0x61
      switch self[i] {
      case 0x57: result.append(i == start || besideVowel ? 0x77 : 0x75)
      case 0x59: result.append(i == start || besideVowel ? 0x79 : 0x69)
      case 0x45: if i == start { result.append(0x61) }
      case 0x68 where i + 1 == count && i > 1 && self[i - 1] == 0x6C && self[i - 2] == 0x6C:
        result.append("ah")  // the name of God
      default: result.append(self[i])
      }
    }
    return result
  }
}
