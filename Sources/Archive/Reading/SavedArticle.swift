/// Where the article stands on a saved page: a kind for every block.
///
/// Each block is judged by its words, by the elements around it, by how far it stands from where most paragraphs
/// are, and by its neighbours; the run with the most evidence is the story, as in ``BodyRun``. In the manner
/// of Readability and trafilatura, with weights instead of an order of rules. Linear in the number of blocks.
struct SavedArticle: Sendable {
  let sheet: Sheet
  let markup: PageMarkup
  var kinds: [Zone.Kind]
  var body: Range<Int> = 0..<0
  var headline: Int?
  var comments = Comments(entries: [])

  init(_ text: Text, _ markup: PageMarkup) {
    self.markup = markup
    sheet = Sheet(text, blocks: markup.blocks.map(\.span))
    kinds = Array(repeating: .nav, count: sheet.blocks.count)
    guard !kinds.isEmpty else { return }
    let places = SavedPlaces(sheet, markup)
    let told = ToldBody(markup.facts, sheet, prose: places.clean)
    let evidence = SavedEvidence(sheet, markup, places, told)
    body = evidence.run
    for i in body where evidence.isBody[i] { kinds[i] = .body }
    if body.isEmpty { takeWhole(places) }
    headline = SavedHeadline.find(sheet, markup, places, above: firstBody)
    label(places)
    comments = SavedComments.read(sheet, markup, kinds, below: body.upperBound)
    for entry in comments.entries { for i in entry.blocks where kinds[i] != .body { kinds[i] = .comment } }
  }

  private var firstBody: Int { body.first { kinds[$0] == .body } ?? body.lowerBound }

  /// A page with hardly a sentence: what nothing else claims is the body.
  private mutating func takeWhole(_ places: SavedPlaces) {
    body = 0..<kinds.count
    for i in body where places.label[i] == nil { kinds[i] = .body }
    if !kinds.contains(.body) { for i in body { kinds[i] = .body } }
  }

  private mutating func label(_ places: SavedPlaces) {
    if let headline { kinds[headline] = .headline }
    for i in kinds.indices where kinds[i] == .nav {
      if let kind = places.label[i], kind != .standfirst {
        kinds[i] = kind
      } else if let marker = sheet.marker(i) {
        kinds[i] = marker.kind
      } else if i >= body.lowerBound, sheet.shapes[i].words >= 4 {
        kinds[i] = .related
      }
    }
    guard let headline, headline < firstBody else { return }
    for i in headline + 1..<firstBody {
      guard i - headline <= 12, kinds[i] != .headline else { continue }
      let hints = markup.elements[markup.blocks[i].element].hints
      if !kinds[headline..<i].contains(.standfirst), isStandfirst(i, hints) {
        kinds[i] = .standfirst
      } else if kinds[i] == .nav || kinds[i] == .byline,
        Byline(sheet.text, line: sheet.blocks[i].span) != nil
      {
        kinds[i] = .byline
      }
    }
  }

  private func isStandfirst(_ i: Int, _ hints: MarkupHints) -> Bool {
    let shape = sheet.shapes[i]
    guard kinds[i] == .nav || kinds[i] == .related, shape.words >= 5, shape.small >= 3, shape.words <= 90,
      sheet.marker(i) == nil, markup.blocks[i].linked * 2 < sheet.blocks[i].span.count
    else { return false }
    let tag = markup.elements[markup.blocks[i].element].tag
    return hints.contains(.standfirst) || tag == .h2 || tag == .h3 || tag == .p || tag == .div
  }
}
