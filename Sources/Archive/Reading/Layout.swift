/// Every block of a page with its kind: the story, and what stands around it.
struct Layout: Sendable {
  let sheet: Sheet
  /// The first block of comments that cannot be missed; the number of blocks when there is none.
  private let readersFrom: Int
  var comments: Comments
  var kinds: [Zone.Kind]
  /// The first and the last block of the body; empty when the page has none.
  var body: Range<Int>
  var headline: Int?

  init(_ capture: Capture) {
    if let markup = capture.markup {
      self.init(capture.text, markup)
    } else {
      self.init(text: capture)
    }
  }

  /// A saved page: what its elements say counts as much as what its words look like.
  private init(_ text: Text, _ markup: PageMarkup) {
    let article = SavedArticle(text, markup)
    sheet = article.sheet
    kinds = article.kinds
    body = article.body
    headline = article.headline
    comments = article.comments
    readersFrom = sheet.blocks.count
  }

  private init(text capture: Capture) {
    sheet = Sheet(capture.text)
    let isRecord = capture.record != nil && !capture.isWholePage
    readersFrom = Comments.start(sheet) ?? sheet.blocks.count
    let run = BodyRun(sheet, before: readersFrom, isRecord ? .record : .page)
    comments = Comments(sheet, below: run.range.upperBound)
    kinds = Array(repeating: .nav, count: sheet.blocks.count)
    body = run.range
    for i in body where run.isBody[i] { kinds[i] = .body }
    let isWhole = body.isEmpty
    if isWhole { takeWhole() }
    if isRecord || isBare(run) { takeLeftovers() }
    headline = Headline.find(sheet, above: firstBody, stated: capture.stated?.headline)
    if headline == nil, capture.stated?.headline == nil { headline = leadingTitle(isRecord) }
    if let headline { kinds[headline] = .headline }
    // A first line that is no headline after all is one more of the few words there are.
    if isWhole, headline == nil, body.lowerBound < readersFrom, sheet.marker(0) == nil { kinds[0] = .body }
    labelAbove()
    labelInside()
    labelBelow()
  }

  /// The first block of the body, or the number of blocks when there is none.
  var firstBody: Int { body.first { kinds[$0] == .body } ?? body.lowerBound }

  /// A few words without a sentence are all that some captures have: they are the body.
  private mutating func takeWhole() {
    let end = readersFrom
    for i in 0..<end where sheet.marker(i) == nil { kinds[i] = .body }
    body = 0..<end
    if end > 1, isTitle(0) { kinds[0] = .nav }
  }

  /// Whether the page is a story's text alone: it has no mark of a web page, and nearly all of its words are in
  /// the body, or its lines are cut at a fixed width, as wires cut them and web pages do not.
  private func isBare(_ run: BodyRun) -> Bool {
    var inside = 0
    var all = 0
    var isWrapped = false
    for i in sheet.blocks.indices {
      if let marker = sheet.marker(i), marker.kind != .byline { return false }
      all += sheet.shapes[i].words
      if sheet.blocks[i].lines > 2 { isWrapped = true }
      if run.isBody[i] { inside += sheet.shapes[i].words }
    }
    return isWrapped || inside * 10 >= all * 9
  }

  /// The text of a record is a story's text: what no marker claims belongs to it, up to the first heading that closes it.
  private mutating func takeLeftovers() {
    var last = body.upperBound
    let end = readersFrom
    while last < end, sheet.marker(last) == nil { last += 1 }
    var first = body.lowerBound
    while first > 0, sheet.marker(first - 1) == nil, !(first == 1 && isTitle(0)), !isByline(first - 1) {
      first -= 1
    }
    for i in first..<last where sheet.marker(i) == nil { kinds[i] = .body }
    body = first..<last
  }

  /// A first line that is set as a title though it ends with a full stop.
  private func leadingTitle(_ isRecord: Bool) -> Int? {
    guard isRecord, let first = body.first, first == 0, kinds[0] == .body, body.count > 1 else { return nil }
    let shape = sheet.shapes[0]
    let isShort = shape.words <= 20 && shape.innerStops <= 1
    return isShort && (isTitle(0) || shape.capitals * 2 > shape.words) && !shape.quoted ? 0 : nil
  }

  private func isTitle(_ i: Int) -> Bool {
    let shape = sheet.shapes[i]
    return shape.words <= 25 && shape.innerStops == 0 && !shape.endsOpen
      && (!shape.endsSentence || shape.endsQuestion)
  }

  private func isByline(_ i: Int) -> Bool { Byline(sheet.text, line: sheet.blocks[i].span) != nil }

  // MARK: What stands around the story

  private mutating func labelAbove() {
    let end = firstBody
    for i in 0..<end where kinds[i] == .nav {
      if let marker = sheet.marker(i) { kinds[i] = marker.kind }
      guard let headline, i > headline || i + 4 > headline else { continue }
      let sure = i > headline && (isDated(i - 1) || isDated(i + 1))
      if Byline(sheet.text, line: sheet.blocks[i].span, sure: sure) != nil || isDated(i) {
        kinds[i] = .byline
      } else if i > headline, sheet.marker(i) == nil, sheet.shapes[i].words >= 6, sheet.shapes[i].small >= 3,
        !kinds[headline..<i].contains(.standfirst)
      {
        kinds[i] = .standfirst
      }
    }
  }

  /// A short line with a date in it.
  private func isDated(_ i: Int) -> Bool {
    guard sheet.blocks.indices.contains(i), sheet.shapes[i].digits >= 3, sheet.blocks[i].span.count <= 100
    else { return false }
    guard sheet.shapes[i].words <= 14 else { return false }
    return PrintedDate.first(in: sheet.text, sheet.blocks[i].span) != nil
  }

  private mutating func labelInside() {
    for i in body where kinds[i] == .nav {
      if let marker = sheet.marker(i) {
        kinds[i] = marker.kind
      } else {
        kinds[i] = sheet.shapes[i].words >= 4 ? .related : .promo
      }
    }
  }

  private mutating func labelBelow() {
    // What a heading announces goes on until the next heading.
    var context: Zone.Kind = .related
    for i in body.upperBound..<max(body.upperBound, sheet.blocks.count) where kinds[i] == .nav {
      if let marker = sheet.marker(i) {
        kinds[i] = marker.kind
        if marker.effect != .aside { context = marker.kind == .comment ? .related : marker.kind }
        continue
      }
      let shape = sheet.shapes[i]
      if !Tags.read(sheet, i).isEmpty {
        kinds[i] = .tags
      } else if context == .tags, shape.words <= 4 {
        kinds[i] = .tags
      } else {
        kinds[i] = shape.words >= 4 ? (context == .tags || context == .nav ? .related : context) : .nav
      }
    }
    for entry in comments.entries {
      for i in entry.blocks where kinds[i] != .body { kinds[i] = .comment }
    }
  }
}
