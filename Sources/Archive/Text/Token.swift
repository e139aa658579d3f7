/// A word, a number or a mark of a text, with what rules ask of it most.
public struct Token: Sendable {
  public enum Kind: UInt8, Sendable {
    /// Letters, with inner hyphens, apostrophes and dots: "said", "US-led", "don't", "al-Nusra", "U.S.", "M-16".
    case word
    /// Digits, with inner points and commas: "1,421", "2.5". "15-km" is a word.
    case number
    /// The genitive mark split off its word: "’s" of "Vantis’s" (and of "it’s").
    case genitive
    /// A mark that opens a quotation whatever stands around it: “ « „ and two back-quotes.
    case openQuote
    /// A mark that closes a quotation whatever stands around it: ” »
    case closeQuote
    /// A double mark that does either: " and two apostrophes in a row.
    case straightQuote
    /// ‘ ’ ' ` outside a word: a quotation inside a quotation, or an apostrophe.
    case singleQuote
    /// A dash between words: – — -- ― and a hyphen between spaces.
    case dash
    /// Any other mark, one scalar each; `mark` tells the ASCII ones apart.
    case mark
  }

  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Begins with a capital letter ("Tanf", "US-led", "iPhone" does not).
    public static let capitalized = Flags(rawValue: 1)
    /// Two letters or more, all of them capitals: "SDF", "U.S.".
    public static let allCaps = Flags(rawValue: 2)
    /// White space stands before it.
    public static let spaceBefore = Flags(rawValue: 4)
    /// A line ends before it.
    public static let lineBefore = Flags(rawValue: 8)
    /// Holds a digit.
    public static let digit = Flags(rawValue: 16)
    /// Holds a hyphen: "US-led", "al-Nusra".
    public static let hyphen = Flags(rawValue: 32)
    /// Ends with a dot that belongs to it: "U.S.", "J.".
    public static let dotted = Flags(rawValue: 64)
  }

  private let start32: UInt32
  private let end32: UInt32
  public let kind: Kind
  public let flags: Flags
  /// The ASCII mark itself ("," ":" "." …) when the kind is `mark`; else 0.
  public let mark: UInt8
  /// The word folded for comparison; `WordKey.none` for numbers and marks.
  public let key: WordKey

  init(start: Int, end: Int, kind: Kind, flags: Flags, mark: UInt8, key: WordKey) {
    start32 = UInt32(truncatingIfNeeded: start)
    end32 = UInt32(truncatingIfNeeded: end)
    self.kind = kind
    self.flags = flags
    self.mark = mark
    self.key = key
  }

  /// What stands where there is no token: a mark like no other.
  static var nothing: Token { Token(start: 0, end: 0, kind: .mark, flags: [], mark: 0, key: .none) }

  public var start: Int { Int(start32) }
  public var end: Int { Int(end32) }
  public var span: TextSpan { TextSpan(start: start, end: end) }

  public var isWord: Bool { kind == .word }
  public var isCapitalized: Bool { flags.contains(.capitalized) }
  /// Whether this is the given ASCII mark: `token.is(",")`.
  @inline(__always)
  public func `is`(_ scalar: Unicode.Scalar) -> Bool { mark != 0 && UInt32(mark) == scalar.value }
}
