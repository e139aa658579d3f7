/// The passage of an article that a query found, with the matched words marked.
///
/// FTS5 marks them with two control characters that no printer lets out; where a text holds them itself
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

  /// The arguments of FTS5's `snippet()`: the marks before and behind a match, and what stands for the rest.
  public static let open = "\u{2}"
  public static let close = "\u{3}"
  public static let ellipsis = "…"
  /// How many words FTS5 is asked for; 64 is the most it gives.
  public static let words = 32
  /// The longest passage, in scalars: 32 words of a text without spaces can be the whole text.
  public static let longest = 600

  /// Reads the marks that `snippet()` and `highlight()` set.
  public init(marked text: String) {
    var piece = Piece("")
    for scalar in text.unicodeScalars {
      if scalar == "\u{2}" || scalar == "\u{3}" {
        append(piece)
        piece = Piece("", isMatch: scalar == "\u{2}")
      } else {
        piece.text.unicodeScalars.append(scalar)
      }
    }
    append(piece)
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

  /// The passage around the first of some words that are written in capitals, for a hit that only these brought.
  init(of text: String, around words: Set<String>) {
    let scalars = text.unicodeScalars
    var lead: [String.Index] = []
    var start = scalars.startIndex
    var isFound = false
    while start < scalars.endIndex, !isFound {
      let end = scalars[start...].firstIndex(where: { !$0.properties.isAlphabetic }) ?? scalars.endIndex
      isFound = words.contains(String(scalars[start..<end]))
      if isFound { break }
      if end > start { lead.append(start) }
      if lead.count > Self.words { lead.removeFirst(Self.words / 2) }
      start = end < scalars.endIndex ? scalars.index(after: end) : end
    }
    let first = isFound ? lead.suffix(Self.words / 4).first ?? start : scalars.startIndex
    self.init(opening: String(scalars[first...].prefix(Self.longest * 2)))
    if first > scalars.startIndex, !pieces.isEmpty { pieces[0].text = Self.ellipsis + pieces[0].text }
  }

  /// Marks words that are written in capitals, wherever they stand in the passage.
  mutating func mark(_ words: Set<String>) {
    let unmarked = pieces
    pieces = []
    for piece in unmarked {
      if piece.isMatch {
        append(piece)
        continue
      }
      var rest = piece.text.unicodeScalars[...]
      while !rest.isEmpty {
        let word = rest.prefix { $0.properties.isAlphabetic }
        append(Piece(String(word), isMatch: words.contains(String(word))))
        rest = rest[word.endIndex...]
        let between = rest.prefix { !$0.properties.isAlphabetic }
        append(Piece(String(between)))
        rest = rest[between.endIndex...]
      }
    }
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
      pieces[pieces.count - 1].text.unicodeScalars.append(contentsOf: piece.text.unicodeScalars)
    } else {
      pieces.append(piece)
    }
  }

  /// Shortens a passage that has grown beyond all reason, around its first match.
  private mutating func clip() {
    guard pieces.reduce(0, { $0 + $1.text.unicodeScalars.count }) > Self.longest else { return }
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
