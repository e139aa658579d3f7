/// One part of a name: a word, or words that only count together, as in "Abu Kamal" and "Abd al-Rahman".
public struct NamePart: Hashable, Sendable {
  /// The letters, folded, without article.
  var letters: NameLetters
  public var sound: NameSound
  /// Which words of the name it is.
  public var words: Range<Int>
  /// A small word inside a name: bin, de, van. Names can differ in those.
  public var isParticle = false

  /// A single letter: "J." in "John J. Carver".
  public var isInitial: Bool { letters.count == 1 }
}

/// A name as it is compared: its parts without articles.
///
///     NameParts("Deir ez-Zor").parts.map(\.description)          // ["deir", "zor"]
///     NameParts("Abdul Rahman al-Sayegh").parts.count            // 2
public struct NameParts: Sendable {
  public private(set) var parts: [NamePart] = []

  /// The words as they are written, folded.
  let words: [NameLetters]

  /// The script of the first letter.
  public let script: NameScript

  /// Reads the first 16 words of a name.
  public init(_ name: some StringProtocol) {
    words = NameParts.cut(name)
    script = NameScript(name.unicodeScalars.first { $0.value > 0x40 }?.value ?? 0)
    var prefix: NamePart?
    for (i, word) in words.enumerated() {
      let next = i + 1 < words.count ? words[i + 1] : nil
      if let next, NameParts.isArticle(word, before: next) {
        if prefix == nil { prefix = NamePart(letters: NameLetters(), sound: NameSound(), words: i..<i) }
        continue
      }
      if let prefixed = NameParts.prefix(word), next != nil {
        var part = prefix ?? NamePart(letters: NameLetters(), sound: NameSound(), words: i..<i)
        part.letters.append(prefixed)
        part.sound.append(prefixed)
        prefix = part
        continue
      }
      if NameParts.isDin(word), !parts.isEmpty {
        parts[parts.count - 1].add(NameParts.din)
        parts[parts.count - 1].words = parts[parts.count - 1].words.lowerBound..<(i + 1)
        prefix = nil
        continue
      }
      var part = prefix ?? NamePart(letters: NameLetters(), sound: NameSound(), words: i..<i)
      part.isParticle = part.letters.isEmpty && i > 0 && next != nil && NameParts.isParticle(word)
      part.words = part.words.lowerBound..<(i + 1)
      NameParts.forEachPiece(of: word) { part.add($0) }
      parts.append(part)
      prefix = nil
    }
  }
}

extension NamePart: CustomStringConvertible {
  public var description: String { letters.description }

  fileprivate mutating func add(_ piece: NameLetters) {
    letters.append(piece)
    sound.append(piece)
  }
}
