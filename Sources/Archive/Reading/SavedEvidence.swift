/// The evidence for each block of a saved page, and the run of blocks that is the story.
struct SavedEvidence: Sendable {
  private(set) var values: [Float]
  /// From the first to the last block of the story; empty when there is none.
  private(set) var run: Range<Int> = 0..<0
  private(set) var isBody: [Bool]

  init(
    _ sheet: Sheet, _ markup: PageMarkup, _ places: SavedPlaces, _ told: ToldBody,
    _ weights: SavedWeights = .standard
  ) {
    values = sheet.blocks.indices.map { i in
      Self.evidence(i, sheet, markup, places, told, weights)
    }
    isBody = Array(repeating: false, count: values.count)
    smooth(places, weights.words.neighbours)
    findRun(sheet, places, weights)
    for i in run { isBody[i] = values[i] > 0 && places.label[i] == nil }
    takeHeadings(sheet, markup, places)
    takeLists(sheet, markup, places)
    trim()
  }

  private static func evidence(
    _ i: Int, _ sheet: Sheet, _ markup: PageMarkup, _ places: SavedPlaces, _ told: ToldBody,
    _ weights: SavedWeights
  ) -> Float {
    if places.label[i] != nil { return weights.labelled }
    let block = markup.blocks[i]
    var sum = weights.words.evidence(
      sheet.shapes[i], sheet.marker(i)?.effect, repeated: sheet.isRepeated[i])
    switch markup.elements[block.element].tag {
    case .p: sum += weights.paragraph
    case .li, .dd, .dt: sum += weights.item
    case .td, .th: sum += weights.cell
    case .blockquote, .q: sum += weights.quote
    default: break
    }
    sum += weights.linked * Float(block.linked) / Float(max(1, block.span.count))
    if places.bodyHoldsMost { sum += places.inBody[i] ? weights.inBody : weights.outsideBody }
    if places.storyHoldsMost { sum += places.inStory[i] ? weights.inStory : weights.outsideStory }
    let distance = places.distance[i]
    sum += distance == 0 ? weights.beside : weights.distance * Float(min(distance, weights.levels))
    if looksLikeCode(sheet.text, block.span) { sum += weights.code }
    if sheet.marker(i) != nil { sum += weights.marked }
    if let share = told.share[i] {
      if share > 0.5 {
        sum += weights.told * share
      } else if told.isWhole, share < 0.1 {
        sum += weights.untold
      }
    }
    return sum
  }

  /// Whether a block holds so many marks of a programming language that nobody wrote it to be read.
  private static func looksLikeCode(_ text: Text, _ span: TextSpan) -> Bool {
    text.utf8.withUnsafeBufferPointer { bytes in
      var marks = 0
      for i in span.start..<min(span.end, span.start + 400) {
        switch bytes[i] {
        case 0x7B, 0x7D, 0x5C, 0x3D, 0x3C, 0x3E: marks += 1
        default: break
        }
      }
      return marks * 40 > min(span.count, 400) && marks > 3
    }
  }

  /// Log-odds as a number between -1 (surely not) and +1 (surely).
  private static func certainty(_ evidence: Float) -> Float {
    let x = max(-4.97, min(4.97, evidence)) / 2
    let square = x * x
    return max(-1, min(1, x * (27 + square) / (27 + 9 * square)))
  }

  /// Each block leans towards its neighbours, labelled ones passed over.
  private mutating func smooth(_ places: SavedPlaces, _ weight: Float) {
    let open = values.indices.filter { places.label[$0] == nil }
    let certainty = open.map { Self.certainty(values[$0]) }
    for (n, i) in open.enumerated() {
      let above = max(n > 0 ? certainty[n - 1] : -1, n > 1 ? certainty[n - 2] : -1)
      let below = max(n + 1 < open.count ? certainty[n + 1] : -1, n + 2 < open.count ? certainty[n + 2] : -1)
      values[i] += weight * (above + below) / 2
    }
  }

  private mutating func findRun(_ sheet: Sheet, _ places: SavedPlaces, _ weights: SavedWeights) {
    var best: Float = 0
    var sum: Float = 0
    var start = 0
    for i in values.indices where places.label[i] == nil {
      if sum <= 0 {
        sum = 0
        start = i
      }
      let words = Float(min(sheet.shapes[i].words, weights.words.size))
      let gain = words * Self.certainty(values[i])
      sum += gain > 0 ? gain : max(gain, -weights.words.gap)
      switch sheet.marker(i)?.effect {
      case .closes: sum -= places.inBody[i] ? weights.passCloser : weights.words.passCloser
      case .ends: sum -= places.inBody[i] ? weights.passEnd : weights.words.passEnd
      case .aside, nil: break
      }
      if sum > best {
        best = sum
        run = start..<i + 1
      }
    }
  }

  /// A heading belongs to the paragraphs below it.
  private mutating func takeHeadings(_ sheet: Sheet, _ markup: PageMarkup, _ places: SavedPlaces) {
    for i in run.reversed() where places.label[i] == nil && i > run.lowerBound {
      let block = markup.blocks[i]
      guard markup.elements[block.element].tag.headingLevel != nil else { continue }
      var next = i + 1
      while next < run.upperBound, places.label[next] != nil { next += 1 }
      let isLinked = block.linked * 2 > block.span.count
      isBody[i] =
        next < run.upperBound && isBody[next] && !isLinked && sheet.marker(i) == nil
        && (!places.bodyHoldsMost || places.inBody[i])
    }
  }

  /// A list or a table among paragraphs is taken as a whole, unless it is a list of links.
  private mutating func takeLists(_ sheet: Sheet, _ markup: PageMarkup, _ places: SavedPlaces) {
    for element in markup.elements where [.ul, .ol, .dl].contains(element.tag) {
      let blocks = element.blocks
      guard blocks.lowerBound > run.lowerBound, blocks.upperBound <= run.upperBound, !blocks.isEmpty,
        places.label[blocks.lowerBound] == nil
      else { continue }
      var linked = 0
      var all = 0
      for i in blocks {
        linked += markup.blocks[i].linked
        all += markup.blocks[i].span.count
      }
      let isBeside =
        isBody[blocks.lowerBound - 1] || blocks.upperBound < run.upperBound && isBody[blocks.upperBound]
      let isInside = !places.bodyHoldsMost || places.inBody[blocks.lowerBound]
      let takes = linked * 5 < all * 2 && isBeside && isInside
      for i in blocks where places.label[i] == nil && sheet.marker(i) == nil {
        if takes { isBody[i] = true } else if linked * 5 > all * 3 { isBody[i] = false }
      }
    }
  }

  private mutating func trim() {
    guard let first = run.first(where: { isBody[$0] }), let last = run.last(where: { isBody[$0] }) else {
      run = 0..<0
      return
    }
    run = first..<last + 1
  }
}
