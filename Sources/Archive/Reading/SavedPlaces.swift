/// What the elements around each block say of it.
struct SavedPlaces: Sendable {
  /// What the elements say that a block is; nil where they leave it open.
  var label: [Zone.Kind?] = []
  /// Whether it stands in an element that holds the story's paragraphs, and whether most prose does.
  var inBody: [Bool] = []
  var bodyHoldsMost = false
  /// Whether it stands in the story with most prose.
  var inStory: [Bool] = []
  var storyHoldsMost = false
  /// How many levels one must climb from the parent of most paragraphs to reach it.
  var distance: [Int] = []
  /// The element that is the parent of most paragraphs; nil when there is no prose.
  var center: Int?

  /// Words of prose before each block, so that those of an element are one subtraction.
  private var prose: [Int] = [0]

  init(_ sheet: Sheet, _ markup: PageMarkup) {
    for i in sheet.blocks.indices {
      let shape = sheet.shapes[i]
      let linked = markup.blocks[i].linked * 3 > sheet.blocks[i].span.count
      let isProse = !linked && shape.small >= 6 && (shape.endsSentence || shape.endsOpen || shape.commas > 1)
      prose.append(prose[i] + (isProse ? min(shape.words, 60) : 0))
    }
    var ignored: Set<Zone.Kind> = []
    // Where nearly all prose is labelled as something else, the page's words for it mean something else.
    while let misleading = labelElements(sheet, markup, ignoring: ignored) { ignored.insert(misleading) }
    findCenter(sheet, markup)
  }

  /// How many words of prose nothing labels as something else.
  private(set) var clean = 0

  func prose(in blocks: Range<Int>) -> Int { prose[blocks.upperBound] - prose[blocks.lowerBound] }

  // MARK: Labels

  /// Labels elements and blocks; returns the label that most prose has where hardly any has none.
  private mutating func labelElements(
    _ sheet: Sheet, _ markup: PageMarkup, ignoring ignored: Set<Zone.Kind>
  ) -> Zone.Kind? {
    let all = prose.last ?? 0
    var labels: [Zone.Kind?] = []
    var bodies: [Bool] = []
    labels.reserveCapacity(markup.elements.count)
    let holdsStory = ancestorsOfBodies(markup, all)
    for (e, element) in markup.elements.enumerated() {
      let above = element.parent < 0 ? nil : labels[element.parent]
      let share = prose(in: element.blocks)
      var own = Self.kind(element.hints)
      if let kind = own, ignored.contains(kind), element.tag != .nav, element.tag != .figcaption { own = nil }
      // What holds most of the prose is no sidebar, whatever its class says.
      if own == .comment {
        if share * 10 > all * 9 { own = nil }
      } else if own != nil, share * 5 > all * 4 || holdsStory[e] {
        own = nil
      }
      labels.append(above ?? own)
      let isBody = element.hints.contains(.body) && (above ?? own) == nil
      bodies.append(isBody || element.parent >= 0 && bodies[element.parent])
    }
    label = markup.blocks.map { labels[$0.element] }
    inBody = markup.blocks.map { bodies[$0.element] }
    clean = 0
    var held = 0
    for i in label.indices where label[i] == nil {
      let words = prose[i + 1] - prose[i]
      clean += words
      if inBody[i] { held += words }
    }
    bodyHoldsMost = held * 2 > clean && held > 0
    findStory(markup, labels, clean)
    guard clean * 4 < all else { return nil }
    var labelled: [Zone.Kind: Int] = [:]
    for i in label.indices {
      if let kind = label[i], kind != .comment, !ignored.contains(kind) {
        labelled[kind, default: 0] += prose[i + 1] - prose[i]
      }
    }
    guard let most = labelled.max(by: { $0.value < $1.value }), most.value * 2 > all else { return nil }
    return most.key
  }

  /// Which elements stand around one that holds the story's paragraphs and much of the page's prose.
  private func ancestorsOfBodies(_ markup: PageMarkup, _ all: Int) -> [Bool] {
    var found = Array(repeating: false, count: markup.elements.count)
    for (e, element) in markup.elements.enumerated() {
      guard element.hints.contains(.body), Self.kind(element.hints) == nil,
        prose(in: element.blocks) * 4 > all
      else { continue }
      var above = e
      while above >= 0, !found[above] {
        found[above] = true
        above = markup.elements[above].parent
      }
    }
    return found
  }

  /// The kind that hints give; nil when they leave it open.
  static func kind(_ hints: MarkupHints) -> Zone.Kind? {
    if hints.contains(.hidden) { return .nav }
    if hints.contains(.comments) || hints.contains(.comment) { return .comment }
    if hints.contains(.body) { return nil }
    if hints.contains(.promo) { return .promo }
    if hints.contains(.related) { return .related }
    if hints.contains(.nav) { return .nav }
    if hints.contains(.tags) { return .tags }
    if hints.contains(.caption) || hints.contains(.media) { return .caption }
    if hints.contains(.biography) || hints.contains(.byline) { return .byline }
    if hints.contains(.pullQuote) { return .promo }
    if hints.contains(.disclaimer) { return .disclaimer }
    if hints.contains(.standfirst) { return .standfirst }
    return nil
  }

  private mutating func findStory(_ markup: PageMarkup, _ labels: [Zone.Kind?], _ clean: Int) {
    var best: Int?
    var most = 0
    for (e, element) in markup.elements.enumerated()
    where element.tag == .article || element.hints.contains(.story) {
      guard labels[e] == nil, element.tag != .body, element.tag != .html else { continue }
      let share = prose(in: element.blocks)
      // The innermost of those that hold nearly the same.
      if share * 20 >= most * 19, share > 0 {
        best = e
        most = max(most, share)
      }
    }
    inStory = Array(repeating: false, count: markup.blocks.count)
    guard let best else { return }
    for i in markup.elements[best].blocks { inStory[i] = true }
    storyHoldsMost = most * 2 > clean
  }

  // MARK: The center

  private mutating func findCenter(_ sheet: Sheet, _ markup: PageMarkup) {
    var direct = Array(repeating: Float(0), count: markup.elements.count)
    for i in markup.blocks.indices where label[i] == nil {
      let words = Float(prose[i + 1] - prose[i])
      guard words > 0 else { continue }
      // A paragraph counts for its parent, less for the one above, and less again.
      var element = markup.blocks[i].element
      if markup.elements[element].tag != .div { element = markup.elements[element].parent }
      var weight: Float = inBody[i] ? 1.3 : 1
      for _ in 0..<3 where element >= 0 {
        direct[element] += words * weight
        weight *= 0.55
        element = markup.elements[element].parent
      }
    }
    distance = Array(repeating: 0, count: markup.blocks.count)
    guard let center = direct.indices.max(by: { direct[$0] < direct[$1] }), direct[center] > 0 else { return }
    self.center = center
    var steps = 0
    var inside = markup.elements[center].blocks
    var element = center
    while element >= 0 {
      let blocks = markup.elements[element].blocks
      if steps > 0 {
        for i in blocks.lowerBound..<inside.lowerBound { distance[i] = steps }
        for i in inside.upperBound..<max(blocks.upperBound, inside.upperBound) { distance[i] = steps }
      }
      inside = blocks
      steps += 1
      element = markup.elements[element].parent
    }
    for i in 0..<inside.lowerBound { distance[i] = steps }
    for i in inside.upperBound..<markup.blocks.count { distance[i] = steps }
  }
}
