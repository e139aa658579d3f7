/// One stretch between quotation marks, inside one paragraph.
///
/// A quotation that runs over several paragraphs is a chain of these: each part but the last is left
/// open at its paragraph's end, and `continues` says that a part goes on from the one before.
public struct Quotation: Hashable, Sendable {
  /// Token indices from the opening mark (or the first word of a continued paragraph) to behind the
  /// closing mark, or to the paragraph's end.
  public var tokens: Range<Int>
  /// Whether a closing mark ends it.
  public var isClosed: Bool
  /// Whether it goes on from the quotation before it in the list.
  public var continues: Bool
  /// Whether single marks enclose it: ‘We will stay,’ in papers that quote so.
  public var isSingle: Bool
}

/// Which quotation marks of a story belong together.
///
/// Curly, straight, low-high and angled marks and doubled apostrophes are paired paragraph by paragraph.
/// A straight mark behind a space and before a word opens even when one is open ("…on Friday. "We will"):
/// pages that lost their paragraphs read so. A mark behind a number is an inch. Cost: linear.
public struct Quotations: Sendable {
  /// In reading order; none lies inside another.
  public let all: [Quotation]
  /// For each token the index of the quotation that holds it (its marks too); -1 outside. Empty for ``none``.
  public let owner: [Int32]
  /// The first and the last part of the chain that each quotation belongs to.
  private let chains: [Range<Int>]

  public init(_ story: Story) {
    var pairing = QuotationPairing(story: story)
    for paragraph in story.paragraphs.indices { pairing.read(paragraph) }
    var owner = [Int32](repeating: -1, count: story.tokens.count)
    for (index, quotation) in pairing.found.enumerated() {
      for token in quotation.tokens { owner[token] = Int32(index) }
    }
    all = pairing.found
    self.owner = owner
    chains = Quotations.chains(of: pairing.found)
  }

  private static func chains(of all: [Quotation]) -> [Range<Int>] {
    var chains: [Range<Int>] = []
    chains.reserveCapacity(all.count)
    for (index, quotation) in all.enumerated() where !quotation.continues {
      var end = index + 1
      while end < all.count, all[end].continues { end += 1 }
      chains += repeatElement(index..<end, count: end - index)
    }
    return chains
  }

  /// No quotation at all: for reading the inside of one as plain text.
  static let none = Quotations()

  private init() {
    all = []
    chains = []
    owner = []
  }

  /// The quotation that holds a token; nil outside.
  @inline(__always)
  public func index(at token: Int) -> Int? {
    owner.indices.contains(token) && owner[token] >= 0 ? Int(owner[token]) : nil
  }

  /// Those that stand in a stretch of tokens, or reach into it.
  func indices(in range: Range<Int>) -> Range<Int> {
    if range.isEmpty { return 0..<0 }
    var first = 0
    var end = all.count
    while first < end {
      let middle = (first + end) / 2
      if all[middle].tokens.upperBound <= range.lowerBound { first = middle + 1 } else { end = middle }
    }
    while end < all.count, all[end].tokens.lowerBound < range.upperBound { end += 1 }
    return first..<end
  }

  /// The first part of the chain that a quotation belongs to.
  public func first(of index: Int) -> Int { chains[index].lowerBound }

  /// The last part of the chain that a quotation belongs to.
  public func last(of index: Int) -> Int { chains[index].upperBound - 1 }
}

private struct QuotationPairing {
  let story: Story
  var found: [Quotation] = []
  /// A quotation was left open at the end of the paragraph before.
  private var isOpen = false
  /// How many paragraphs an open quotation without repeated marks has run on.
  private var carried = 0

  init(story: Story) { self.story = story }

  /// A quotation without repeated opening marks is followed this far, and no farther.
  private static let longestCarry = 8

  mutating func read(_ index: Int) {
    let range = story.paragraphs[index].tokens
    var start = continuation(in: range)
    var continues = start != nil
    let before = found.count
    var depth = 0
    var at = range.lowerBound
    if let start, story.tokens[start].kind != .word { at = start + 1 }
    while at < range.upperBound {
      at = nextMark(from: at, before: range.upperBound)
      if at == range.upperBound { break }
      let turn = mark(at, in: range, open: start != nil)
      if turn == .opens, start == nil {
        start = at
        continues = false
        depth = 0
      } else if turn == .opens, story.tokens[at].kind == .openQuote {
        depth = 1
      } else if turn == .closes, let begin = start {
        if depth == 1, closesAgain(behind: at, in: range) {
          depth = 0
        } else {
          append(begin..<(at + 1), closed: true, continues)
          at = max(at, (found.last?.tokens.upperBound ?? 0) - 1)
          start = nil
          continues = false
        }
      }
      at += 1
    }
    if let begin = start { append(begin..<range.upperBound, closed: false, continues) }
    isOpen = start != nil
    if found.count == before { singles(in: range) }
  }

  /// The first double mark; `end` when there is none.
  private func nextMark(from start: Int, before end: Int) -> Int {
    story.tokens.withUnsafeBufferPointer { tokens in
      var at = start
      while at < end, !Self.isDouble(tokens[at].kind) { at += 1 }
      return at
    }
  }

  private static func isDouble(_ kind: Token.Kind) -> Bool {
    kind == .openQuote || kind == .closeQuote || kind == .straightQuote
  }

  private mutating func append(_ range: Range<Int>, closed: Bool, _ continues: Bool) {
    var range = range
    // Three marks behind a quotation inside a quotation: the single one is read behind the double one.
    if closed, range.upperBound < story.tokens.count, story.tokens[range.upperBound].kind == .singleQuote,
      !story.tokens[range.upperBound].flags.contains(.spaceBefore)
    {
      range = range.lowerBound..<(range.upperBound + 1)
    }
    found.append(Quotation(tokens: range, isClosed: closed, continues: continues, isSingle: false))
  }

  /// Where a quotation that the paragraph before left open goes on, if it does.
  private mutating func continuation(in range: Range<Int>) -> Int? {
    guard isOpen, !range.isEmpty, let last = found.last, !last.isSingle else {
      carried = 0
      return nil
    }
    let first = range.lowerBound
    if mark(first, in: range, open: false) == .opens {
      carried = 0
      // A page that opens with one kind of mark does not go on with another.
      let kind = story.tokens[last.tokens.lowerBound].kind
      guard kind == .word || kind == story.tokens[first].kind else { return nil }
      return first
    }
    carried += 1
    guard carried <= Self.longestCarry else { return nil }
    // Without a repeated mark the next one must close, or the open one was a slip.
    for at in range {
      switch mark(at, in: range, open: true) {
      case .closes: return story.tokens[at].kind == .closeQuote || at + 1 == range.upperBound ? first : nil
      case .opens: return nil
      case .none: continue
      }
    }
    return nil
  }

  private enum Turn { case opens, closes, none }

  private func mark(_ at: Int, in range: Range<Int>, open: Bool) -> Turn {
    let token = story.tokens[at]
    switch token.kind {
    case .openQuote: return open && isMisplacedClose(at, in: range) ? .closes : .opens
    case .closeQuote: return open ? .closes : isMisplacedOpening(at, in: range) ? .opens : .none
    case .straightQuote:
      let spaceBefore = token.flags.contains(.spaceBefore) || at == range.lowerBound
      let hugsNext = at + 1 < range.upperBound && !story.tokens[at + 1].flags.contains(.spaceBefore)
      if open { return spaceBefore && hugsNext && !isCloseBeforeMark(at, in: range) ? .opens : .closes }
      if at > range.lowerBound, !spaceBefore, story.tokens[at - 1].kind == .number { return .none }
      return hugsNext || spaceBefore || at > range.lowerBound && story.tokens[at - 1].kind == .dash
        ? .opens : .none
    default: return .none
    }
  }

  /// ” typed where “ was meant: it stands before a word, behind a space.
  private func isMisplacedOpening(_ at: Int, in range: Range<Int>) -> Bool {
    let token = story.tokens[at]
    guard token.flags.contains(.spaceBefore) || at == range.lowerBound, at + 1 < range.upperBound else {
      return false
    }
    let next = story.tokens[at + 1]
    return !next.flags.contains(.spaceBefore) && next.isWord
  }
  /// “ typed where ” was meant: it follows a word or a mark at once, and a space follows it.
  private func isMisplacedClose(_ at: Int, in range: Range<Int>) -> Bool {
    guard at > range.lowerBound, !story.tokens[at].flags.contains(.spaceBefore) else { return false }
    guard story.tokens[at - 1].kind != .dash, !story.tokens[at - 1].is("(") else { return false }
    guard at + 1 < range.upperBound else { return true }
    let next = story.tokens[at + 1]
    return next.flags.contains(.spaceBefore) || next.is(",") || next.is(".")
  }

  /// A closing mark that a space got in front of: `… this year .",` or `… year ",`.
  private func isCloseBeforeMark(_ at: Int, in range: Range<Int>) -> Bool {
    let next = story.tokens[at + 1]
    return next.is(",") || next.is(".") || next.is(";")
  }

  /// Whether a second closing mark comes before the next opening one.
  private func closesAgain(behind at: Int, in range: Range<Int>) -> Bool {
    var i = at + 1
    // Far enough for any quotation inside a quotation; keeps a line of marks linear.
    let end = min(range.upperBound, at + 400)
    while i < end {
      if story.tokens[i].kind == .closeQuote { return true }
      if story.tokens[i].kind == .openQuote { return false }
      i += 1
    }
    return false
  }

  /// Single marks enclose a quotation only in a paragraph that has no double ones.
  private mutating func singles(in range: Range<Int>) {
    var start: Int?
    var from = range.lowerBound
    while let at = singleQuote(from: from, before: range.upperBound) {
      from = at + 1
      let token = story.tokens[at]
      let spaceBefore = token.flags.contains(.spaceBefore) || at == range.lowerBound
      let hugsNext = at + 1 < range.upperBound && !story.tokens[at + 1].flags.contains(.spaceBefore)
      if let begin = start, !spaceBefore {
        let next = at + 1 < range.upperBound ? story.tokens[at + 1] : nil
        guard next.map({ $0.flags.contains(.spaceBefore) || !$0.isWord }) ?? true else { continue }
        // A genitive of the plural ("the rebels’ camp") has no mark before it; a speech mostly does.
        if at - begin > 3, story.tokens[at - 1].isWord, next.map({ $0.isWord && !$0.isCapitalized }) ?? false,
          hasLaterClose(behind: at, in: range)
        {
          continue
        }
        found.append(Quotation(tokens: begin..<(at + 1), isClosed: true, continues: false, isSingle: true))
        start = nil
      } else if start == nil, spaceBefore, hugsNext,
        story.tokens[at + 1].isWord || story.tokens[at + 1].kind == .number
      {
        start = at
      }
    }
  }

  private func singleQuote(from start: Int, before end: Int) -> Int? {
    story.tokens.withUnsafeBufferPointer { tokens in
      var at = start
      while at < end, tokens[at].kind != .singleQuote { at += 1 }
      return at < end ? at : nil
    }
  }

  private func hasLaterClose(behind at: Int, in range: Range<Int>) -> Bool {
    var i = at + 1
    let end = min(range.upperBound, at + 120)
    while i < end {
      let token = story.tokens[i]
      if token.kind == .singleQuote {
        return !token.flags.contains(.spaceBefore) && !story.tokens[i - 1].isWord
      }
      i += 1
    }
    return false
  }
}
