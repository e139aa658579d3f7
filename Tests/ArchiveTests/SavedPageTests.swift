import Testing

@testable import Archive

/// A page of the invented Orlo Gazette around a story of five paragraphs; each test fills its gaps.
struct GazettePage {
  var head = ""
  var above = ""
  var open = "<div class=\"article-body\">"
  var amid = ""
  var close = "</div>"
  var below = ""
  var byline = "<p class=\"byline\">By Dana Whitlock</p>"

  static let paragraphs = [
    "The harbour wall at Orlo gave way on Monday night, and the lamp ferry will not sail before the spring.",
    "“We heard it go at nine,” said Sam Iyer, who keeps the lamps, “and then we heard the water come in.”",
    "The port authority said on Tuesday that it had warned the council of cracks in the wall two years ago.",
    "Council members will meet on Thursday to decide who pays for the repairs, which may take four months.",
    "Until then, the herring boats land their catch at Vell, twelve miles along the coast to the north.",
  ]

  var html: String {
    let story = Self.paragraphs.map { "<p>\($0)</p>" }
    return """
      <!DOCTYPE html><html lang="en"><head><title>Harbour wall falls at Orlo | Orlo Gazette</title>\(head)</head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/wx">Weather</a></li></ul></nav>
      <main><h1>Harbour wall falls at Orlo</h1>\(byline)\(above)
      \(open)\(story[..<3].joined())\(amid)\(story[3...].joined())\(close)\(below)</main>
      <footer><p>Orlo Gazette, 4 Lamp Street. All rights reserved.</p></footer></body></html>
      """
  }

  var capture: Capture {
    let page = SavedPage(html: Text(html))
    return Capture(path: "wall.html", text: page.text, markup: page.markup)
  }

  var page: Page { Page(reading: capture) }

  var body: String {
    let capture = capture
    return Page(reading: capture).body.map { capture.text[$0] }.joined(separator: "\n\n")
  }

  static let story = paragraphs.joined(separator: "\n\n")
}

@Suite("The article on a saved page")
struct SavedPageTests {
  @Test("The story is found, word for word, without what surrounds it")
  func plain() {
    let gazette = GazettePage()
    #expect(gazette.body == GazettePage.story)
    let page = gazette.page
    #expect(page.headline == "Harbour wall falls at Orlo")
    #expect(page.authors == ["Dana Whitlock"])
  }

  @Test(
    "The story is found whatever its elements are called",
    arguments: [
      ("<div class=\"article-body\">", "</div>"), ("<div class=\"css-1x2y\">", "</div>"), ("", ""),
      ("<article>", "</article>"), ("<div><div><div>", "</div></div></div>"),
      ("<div class=\"layout has-sidebar\"><div itemprop=\"articleBody\">", "</div></div>"),
      ("<section id=\"content\"><table><tr><td>", "</td></tr></table></section>"),
      // A wrapper with a misleading name holds the whole story.
      ("<div class=\"sidebar-wrapper\"><div class=\"x\">", "</div></div>"),
    ])
  func shapes(_ open: String, _ close: String) {
    #expect(GazettePage(open: open, close: close).body == GazettePage.story)
  }

  /// What stands among the paragraphs, and the zone of its words.
  static let intruders: [(html: String, words: String, kind: Zone.Kind)] = [
    (
      "<figure><img src=x><figcaption>The wall on Tuesday morning, seen from the ferry pier.</figcaption></figure>",
      "The wall on Tuesday morning, seen from the ferry pier.", .caption
    ),
    (
      "<div class=\"related-links\"><h3>Related</h3><ul><li><a href=a>Ferry sails again after the storm</a></li></ul></div>",
      "Ferry sails again after the storm", .related
    ),
    (
      "<aside class=\"pullquote\"><p>And then we heard the water come in, all of it, at once.</p></aside>",
      "And then we heard the water come in, all of it, at once.", .related
    ),
    (
      "<div class=\"newsletter-signup\"><p>Get the Gazette’s morning letter. It is free and it is short.</p></div>",
      "Get the Gazette’s morning letter. It is free and it is short.", .promo
    ),
    (
      "<div id=\"cookie-consent\"><p>We use cookies to make this page work as you would like it to.</p></div>",
      "We use cookies to make this page work as you would like it to.", .promo
    ),
    ("<div class=\"social-share\"><a href=f>Share on Facebook</a></div>", "Share on Facebook", .nav),
    (
      "<div style=\"display: none\"><p>This paragraph is shown to nobody and is no part of the story.</p></div>",
      "This paragraph is shown to nobody and is no part of the story.", .nav
    ),
    (
      "<p><a href=b>READ MORE: The lamp ferry, a history in nine boats and one very long winter</a></p>",
      "READ MORE: The lamp ferry, a history in nine boats and one very long winter", .related
    ),
  ]

  @Test("What stands among the paragraphs gets its own zone", arguments: intruders.indices)
  func intruder(_ i: Int) {
    let (html, words, kind) = Self.intruders[i]
    let gazette = GazettePage(amid: html)
    #expect(gazette.body.split(separator: "\n\n").count >= 5)
    #expect(!gazette.body.contains(words))
    let capture = gazette.capture
    let zone = Page(reading: capture).zones.first { capture.text[$0.span].contains(words) }
    #expect(zone?.kind == kind)
  }

  /// What stands among the paragraphs and belongs to them.
  static let parts: [(html: String, words: String)] = [
    ("<h2>Two years of warnings</h2>", "Two years of warnings"),
    (
      "<ul><li>The wall was built in 1911</li><li>It was mended in 1954</li></ul>",
      "The wall was built in 1911\nIt was mended in 1954"
    ),
    (
      "<blockquote><p>The wall will stand for as long as anybody looks after it.</p></blockquote>",
      "The wall will stand for as long as anybody looks after it."
    ),
    ("<p>He shrugged.</p>", "He shrugged."),
    (
      "<p>The <a href=r>report of the port authority</a> has 40 pages, and Iyer has read them all.</p>",
      "The report of the port authority has 40 pages, and Iyer has read them all."
    ),
  ]

  @Test("Subheads, lists, quotations and short paragraphs stay in the story", arguments: parts.indices)
  func part(_ i: Int) {
    let body = GazettePage(amid: Self.parts[i].html).body
    let expected =
      GazettePage.paragraphs[..<3].joined(separator: "\n\n") + "\n\n" + Self.parts[i].words + "\n\n"
      + GazettePage.paragraphs[3...].joined(separator: "\n\n")
    #expect(body == expected)
  }

  @Test("Readers' comments are told apart, with their authors and days")
  func comments() throws {
    let gazette = GazettePage(
      below: """
        <div id="comments" class="comments-area"><h2>2 thoughts on “Harbour wall falls at Orlo”</h2><ol class="comment-list">
        <li class="comment"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard">
        <b class="fn">Lamp Man</b> <span class="says">says:</span></div>
        <time datetime="2021-03-05T09:12:00+00:00">March 5, 2021 at 9:12 am</time></footer>
        <div class="comment-content"><p>My cousin built that wall, and he never trusted it either.</p></div>
        <div class="reply"><a href=r>Reply</a></div></article></li>
        <li class="comment"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard">
        <b class="fn">Nell</b> <span class="says">says:</span></div>
        <time datetime="2021-03-06T10:00:00+00:00">March 6, 2021 at 10:00 am</time></footer>
        <div class="comment-content"><p>Then who is going to pay for it?</p><p>Not the lamps.</p></div>
        <div class="reply"><a href=r>Reply</a></div></article></li></ol></div>
        """)
    let capture = gazette.capture
    let page = Page(reading: capture)
    #expect(gazette.body == GazettePage.story)
    #expect(page.comments.map(\.author) == ["Lamp Man", "Nell"])
    #expect(page.comments.map { $0.day?.description } == ["2021-03-05", "2021-03-06"])
    #expect(
      page.comments.map { capture.text[$0.text] } == [
        "My cousin built that wall, and he never trusted it either.",
        "Then who is going to pay for it?\n\nNot the lamps.",
      ])
  }

  @Test("A summary with a place of its own is the standfirst")
  func standfirst() {
    let gazette = GazettePage(
      above: "<p class=\"article-dek\">The lamp ferry is stranded and nobody knows who pays.</p>")
    let capture = gazette.capture
    let page = Page(reading: capture)
    #expect(
      page.standfirst.map { capture.text[$0] } == "The lamp ferry is stranded and nobody knows who pays.")
    #expect(gazette.body == GazettePage.story)
  }

  @Test("The data's own copy of the story tells its paragraphs from others that look the same")
  func told() {
    let other =
      "<p>The mayor of Vell opened a new fish market on Friday, and the band played until it was dark.</p>"
    let told = GazettePage.paragraphs.joined(separator: " ").replacing("“", with: "").replacing("”", with: "")
    let gazette = GazettePage(
      head:
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"\(told)\"}</script>",
      open: "<div>", close: "</div>", below: "<div><div><div>\(other)</div></div></div>")
    #expect(gazette.body == GazettePage.story)
  }

  @Test("A page with hardly a sentence keeps its words")
  func few() {
    let page = SavedPage(html: "<html><body><p>Closed today</p></body></html>")
    let capture = Capture(path: "a.html", text: page.text, markup: page.markup)
    #expect(Page(reading: capture).body.map { capture.text[$0] } == ["Closed today"])
  }

  @Test("The zones of a page cover every word, each once")
  func cover() {
    for i in Self.intruders.indices {
      let capture = GazettePage(amid: Self.intruders[i].html).capture
      let page = Page(reading: capture)
      var covered = Set<Int>()
      for zone in page.zones where zone.kind != .standfirst && zone.kind != .dateline {
        #expect(covered.isDisjoint(with: zone.span.range))
        covered.formUnion(zone.span.range)
      }
      for offset in 0..<capture.text.count where capture.text[offset] > 0x20 {
        #expect(covered.contains(offset))
      }
    }
  }
}
