/// The passage of an article that a query found, with the matched words marked.
///
/// They are marked with two control characters that no printer lets out; where a text holds them itself
/// they are lost, and nothing else is.
///
///     "… moved to \u{2}At-Tanf\u{3} on Monday …"   // «At-Tanf» in JSON, bold on a terminal
public struct Snippet: Hashable, Sendable {
  public struct Piece: Hashable, Sendable {
    public var text: String
    public var isMatch: Bool

    public init(_ text: String, isMatch: Bool = false) {
      self.text = text
      self.isMatch = isMatch
    }
  }

  /// In reading order; no two neighbours are of one kind.
  public private(set) var pieces: [Piece] = []

  /// The marks before and behind a match, and what stands for the rest.
  public static let open = "\u{2}"
  public static let close = "\u{3}"
  public static let ellipsis = "…"
  /// How many words it has.
  public static let words = 32
  /// The longest passage, in scalars: 32 words of a text without spaces can be the whole text.
  public static let longest = 600

  /// Reads the marks.
  public init(marked text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      var isMatch = false
      for i in 0...bytes.count where i == bytes.count || bytes[i] == 0x02 || bytes[i] == 0x03 {
        append(Piece(String(decoding: bytes[start..<i], as: UTF8.self), isMatch: isMatch))
        (start, isMatch) = (i + 1, i < bytes.count && bytes[i] == 0x02)
      }
    }
    clip()
  }

  /// The opening words of a text, for a hit that no word brought.
  public init(opening text: String) {
    var spaces = 0
    let opening = text.unicodeScalars.prefix(Self.longest).prefix { scalar in
      if scalar == " " || scalar == "\n" { spaces += 1 }
      return spaces < Self.words
    }
    append(Piece(String(opening) + (opening.endIndex < text.unicodeScalars.endIndex ? " …" : "")))
  }

  /// The matched words as they are written, each once, in reading order.
  public var matched: [String] {
    var seen = Set<String>()
    return pieces.filter { $0.isMatch && seen.insert($0.text).inserted }.map(\.text)
  }

  /// The passage with marks of one's own around each match: «At-Tanf».
  public func text(open: String = "«", close: String = "»") -> String {
    pieces.map { $0.isMatch ? open + $0.text + close : $0.text }.joined()
  }

  private mutating func append(_ piece: Piece) {
    if piece.text.isEmpty { return }
    if let last = pieces.last, last.isMatch == piece.isMatch {
      pieces[pieces.count - 1].text += piece.text
    } else {
      pieces.append(piece)
    }
  }

  /// Shortens a passage that has grown beyond all reason, around its first match.
  private mutating func clip() {
    // A scalar has a byte at least.
    guard pieces.reduce(0, { $0 + $1.text.utf8.count }) > Self.longest,
      pieces.reduce(0, { $0 + $1.text.unicodeScalars.count }) > Self.longest
    else { return }
    var room = Self.longest
    var clipped: [Piece] = []
    for (i, piece) in pieces.enumerated() {
      let isLead = i == 0 && !piece.isMatch && pieces.count > 1
      var scalars = piece.text.unicodeScalars[...]
      if isLead, scalars.count > Self.longest / 3 {
        scalars = ["…"] + scalars.suffix(Self.longest / 3)
      } else if scalars.count > room {
        scalars = scalars.prefix(room) + ["…"]
      }
      room -= min(room, scalars.count)
      clipped.append(Piece(String(String.UnicodeScalarView(scalars)), isMatch: piece.isMatch))
      if room == 0 { break }
    }
    pieces = clipped
  }
}
