internal import Archive

/// Words of an article with its claims marked in them.
///
/// Contents stand between « and », in the article with the claim's number behind; sources and cues have
/// colours of their own. Where there are no colours, an article has `_source_` and `*cue*`, as e-mail has:
/// the words between the marks can be copied as they are.
///
///     «The wall will be raised», _the council_ *said* on Wednesday.
struct MarkedText {
  /// A stretch of the text to be marked, in the offsets of whatever the text was cut from.
  struct Mark: Hashable {
    var part: StoredClaim.Span.Part
    var range: Range<Int>
    /// The claim's number, to be printed behind a content.
    var number: Int?
  }

  /// How much is marked where there are no colours.
  enum Detail {
    /// Contents alone: who is quoted and how stands above.
    case contents
    /// Sources and cues, too.
    case everything
  }

  let terminal: Terminal
  let detail: Detail

  /// The text in pieces. `origin` is the offset of its first scalar; `base` the style of what is not marked.
  ///
  /// Linear in the text, and in the marks but for sorting them. The pieces are not visible yet but for
  /// the marks between them.
  func pieces(of text: String, from origin: Int, _ marks: [Mark], base: Style? = nil) -> [StyledText] {
    let edges = edges(of: marks, within: origin..<(origin + text.unicodeScalars.count))
    var pieces: [StyledText] = []
    var depth = Depth()
    let scalars = text.unicodeScalars
    var place = scalars.startIndex
    var offset = origin
    for edge in edges {
      if edge.offset > offset {
        let next = scalars.index(place, offsetBy: edge.offset - offset)
        pieces.append(StyledText(String(scalars[place..<next]), depth.style ?? base))
        (place, offset) = (next, edge.offset)
      }
      depth.cross(edge)
      pieces += signs(edge)
    }
    if place < scalars.endIndex {
      pieces.append(StyledText(String(scalars[place...]), depth.style ?? base))
    }
    return pieces
  }

  private struct Edge {
    var offset: Int
    var mark: Mark
    var opens: Bool

    /// In the text's order: what closes before what opens, the inner before the outer when it closes.
    static func < (a: Edge, b: Edge) -> Bool {
      if a.offset != b.offset { return a.offset < b.offset }
      if a.opens != b.opens { return !a.opens }
      let (first, second) = (a.mark, b.mark)
      if a.opens {
        return first.range.upperBound != second.range.upperBound
          ? first.range.upperBound > second.range.upperBound : first.rank < second.rank
      }
      return first.range.lowerBound != second.range.lowerBound
        ? first.range.lowerBound > second.range.lowerBound : first.rank > second.rank
    }
  }

  /// How many marks of each part are open.
  private struct Depth {
    private var source = 0
    private var cue = 0
    private var content = 0

    var style: Style? { cue > 0 ? .cue : source > 0 ? .name : content > 0 ? .content : nil }

    mutating func cross(_ edge: Edge) {
      let step = edge.opens ? 1 : -1
      switch edge.mark.part {
      case .source: source += step
      case .cue: cue += step
      case .content: content += step
      }
    }
  }

  private func edges(of marks: [Mark], within text: Range<Int>) -> [Edge] {
    // Several claims may share a source and its cue: "she said …, adding …".
    var known: Set<Mark> = []
    var edges: [Edge] = []
    for mark in marks where !mark.range.isEmpty && text.lowerBound <= mark.range.lowerBound {
      guard mark.range.upperBound <= text.upperBound else { continue }
      var mark = mark
      if mark.part != .content { mark.number = nil }
      guard known.insert(mark).inserted else { continue }
      edges.append(Edge(offset: mark.range.lowerBound, mark: mark, opens: true))
      edges.append(Edge(offset: mark.range.upperBound, mark: mark, opens: false))
    }
    return edges.sorted(by: <)
  }

  private func signs(_ edge: Edge) -> [StyledText] {
    switch edge.mark.part {
    case .content:
      if edge.opens { return [StyledText("«", .dim)] }
      return [StyledText("»" + (edge.mark.number.map { "[\($0)]" } ?? ""), .dim)]
    case .source: return showsAll ? [StyledText("_")] : []
    // A cue of one letter is a colon or a dash, which tells itself.
    case .cue: return showsAll && edge.mark.range.count > 1 ? [StyledText("*")] : []
    }
  }

  private var showsAll: Bool { detail == .everything && !terminal.hasColor }
}

extension MarkedText.Mark {
  /// Which of two that cover the same words is the outer one.
  fileprivate var rank: Int {
    switch part {
    case .content: number ?? 0
    case .source: Int.max - 1
    case .cue: Int.max
    }
  }
}
