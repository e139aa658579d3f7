import Testing

@testable import Archive

@Suite("What a saved page says of itself")
struct SavedStatementTests {
  private func page(_ head: String, byline: String = "", record: String? = nil, seen: Day? = nil) -> Page {
    let gazette = GazettePage(head: head, byline: byline)
    var capture = gazette.capture
    capture.seen = seen
    if let record {
      capture.record = 1
      capture.stated = StatedFacts()
      capture.stated?.url = record
    }
    return Page(reading: capture)
  }

  private static func data(_ json: String) -> String {
    "<script type=\"application/ld+json\">\(json)</script>"
  }

  /// Heads of pages, and the day that is read from each.
  static let days: [(head: String, day: String?, evidence: Publication.Evidence?)] = [
    (
      data(#"{"@type":"NewsArticle","datePublished":"2021-03-02T21:40:00Z","dateModified":"2021-03-04"}"#),
      "2021-03-02", .metadata
    ),
    (
      data(
        #"{"@graph":[{"@type":"WebSite"},{"@type":["Article","NewsArticle"],"datePublished":"2021-03-02"}]}"#),
      "2021-03-02", .metadata
    ),
    (
      data(#"[{"@type":"BreadcrumbList"},{"@type":"ReportageNewsArticle","datePublished":"2021-03-02"}]"#),
      "2021-03-02", .metadata
    ),
    // Raw line ends in a string, as many sites have them.
    (
      data("{\"@type\":\"NewsArticle\",\"description\":\"a\nb\",\"datePublished\":\"2021-03-02\"}"),
      "2021-03-02", .metadata
    ),
    (
      data("{not json") + "<meta property=\"article:published_time\" content=\"2021-03-02T10:00:00Z\">",
      "2021-03-02", .metadata
    ),
    ("<meta name=\"DC.date.issued\" content=\"2021-03-02\">", "2021-03-02", .metadata),
    ("<meta name=\"parsely-pub-date\" content=\"03/02/2021 11:00:00\">", "2021-03-02", .metadata),
    // The day on which it was changed is not the day on which it came out.
    ("<meta property=\"article:modified_time\" content=\"2021-03-04T10:00:00Z\">", nil, nil),
    // A clock that was never set wants a second witness.
    ("<meta name=\"date\" content=\"1970-01-01\">", nil, nil),
    (
      "<meta name=\"date\" content=\"1970-01-01\"><meta property=\"article:published_time\" content=\"2021-03-02\">",
      "2021-03-02", .metadata
    ),
    (
      "<meta name=\"date\" content=\"1985-05-06\"><meta name=\"dc.date\" content=\"1985-05-06\">",
      "1985-05-06", .metadata
    ),
    ("<meta name=\"date\" content=\"2031-03-02\">", nil, nil),
  ]

  @Test("The day of publication comes from the page's data, with its evidence", arguments: days.indices)
  func day(_ i: Int) {
    let (head, day, evidence) = Self.days[i]
    let publication = page(head, seen: Day(year: 2022, month: 1, day: 1)).publication
    #expect(publication.day?.description == day)
    #expect(publication.evidence == evidence)
  }

  @Test(
    "A time that is printed beside the headline dates a page without data",
    arguments: [
      "<time datetime=\"2021-03-02T21:40:00Z\">Tuesday</time>",
      "<p>Updated <time datetime=\"2021-03-04\">Thursday</time>, published <time datetime=\"2021-03-02\">Tuesday</time></p>",
      "<span class=\"publish-date\">2 March 2021</span>",
      "<div itemprop=\"datePublished\" content=\"2021-03-02\"></div>",
    ])
  func time(_ byline: String) {
    #expect(page("", byline: byline).publication.day == Day(year: 2021, month: 3, day: 2))
  }

  /// Heads and bylines, and the authors that are read.
  static let authors: [(head: String, byline: String, authors: [String])] = [
    (
      data(#"{"@type":"NewsArticle","author":{"@type":"Person","name":"Dana Whitlock"}}"#), "",
      ["Dana Whitlock"]
    ),
    (
      data(#"{"@type":"NewsArticle","author":[{"name":"Dana Whitlock"},{"name":"Sam O&#039;Iyer"}]}"#), "",
      ["Dana Whitlock", "Sam O'Iyer"]
    ),
    (
      data(#"{"@type":"NewsArticle","author":{"name":["Dana Whitlock","Sam Iyer"]}}"#), "",
      ["Dana Whitlock", "Sam Iyer"]
    ),
    (
      data(
        #"{"@graph":[{"@type":"Article","author":{"@id":"/d"}},{"@type":"Person","@id":"/d","name":"Dana Whitlock"}]}"#
      ),
      "", ["Dana Whitlock"]
    ),
    // The paper itself is nobody while the page names somebody.
    (
      data(#"{"@type":"NewsArticle","author":{"@type":"Organization","name":"Orlo Gazette"}}"#),
      "<p>By Dana Whitlock</p>", ["Dana Whitlock"]
    ),
    (
      data(#"{"@type":"NewsArticle","author":{"name":"Dana Whitlock"}}"#)
        + "<meta name=\"author\" content=\"Dana Whitlock, Sam Iyer\">", "", ["Dana Whitlock", "Sam Iyer"]
    ),
    ("<meta name=\"author\" content=\"Dana Whitlock and Sam Iyer\">", "", ["Dana Whitlock", "Sam Iyer"]),
    (
      "<meta property=\"article:author\" content=\"https://social.example/orlo\">", "<p>By Dana Whitlock</p>",
      ["Dana Whitlock"]
    ),
    ("", "<div>By <a rel=\"author\" href=d>Dana Whitlock</a></div>", ["Dana Whitlock"]),
    ("", "<span class=\"author-name\">Dana Whitlock</span> <span>3 min read</span>", ["Dana Whitlock"]),
  ]

  @Test("Authors come from the data, else from the byline that is printed", arguments: authors.indices)
  func author(_ i: Int) {
    #expect(page(Self.authors[i].head, byline: Self.authors[i].byline).authors == Self.authors[i].authors)
  }

  @Test("Statements of authors are taken apart", arguments: AuthorNames.examples.indices)
  func names(_ i: Int) {
    let (words, names) = AuthorNames.examples[i]
    #expect(AuthorNames.read([words], []) == names)
  }

  @Test("The site's name is the outlet, and the section and the keywords are the page's own")
  func outlet() {
    let found = page(
      """
      <meta property="og:site_name" content="Orlo Gazette"><meta property="article:section" content="Harbour">
      <meta property="article:tag" content="walls"><meta property="article:tag" content="ferries">
      <link rel="canonical" href="https://gazette.example/wall">
      """)
    #expect(found.outlet == "Orlo Gazette")
    #expect(found.section == "Harbour")
    #expect(found.tags == ["walls", "ferries"])
    #expect(found.url == "https://gazette.example/wall")
    #expect(found.republisher == nil)
  }

  @Test(
    "A canonical address on another site makes this one a republisher",
    arguments: [
      ("https://mirror.example/wall", "https://gazette.example/wall", "Mirror"),
      ("https://m.gazette.example/wall", "https://www.gazette.example/wall", nil),
      ("https://gazette.co.uk/wall", "https://gazette.com/wall", nil),
    ])
  func republisher(_ fetched: String, _ canonical: String, _ republisher: String?) {
    let found = page(
      "<meta property=\"og:site_name\" content=\"Mirror\"><link rel=\"canonical\" href=\"\(canonical)\">",
      record: fetched)
    #expect(found.republisher == republisher)
    if republisher != nil { #expect(found.outlet == "gazette.example") }
  }

  @Test("A headline that no heading prints comes from the data, without the site's name")
  func headline() {
    let page = SavedPage(
      html: "<title>Rain stops the ferry - Orlo Gazette</title><p>It rained, and so on, all day.</p>")
    let capture = Capture(path: "a.html", text: page.text, markup: page.markup)
    #expect(Page(reading: capture).headline == "Rain stops the ferry")
  }

  @Test(
    "Without a canonical address, a page is where its own language has it among its translations",
    arguments: [
      ("en-GB", "", "https://gazette.example/en/wall"), ("ar", "", "https://gazette.example/ar/wall"),
      ("fr", "", nil),
      (
        "en", "<meta property=\"og:url\" content=\"https://gazette.example/wall\">",
        "https://gazette.example/wall"
      ),
    ])
  func translations(_ language: String, _ more: String, _ address: String?) {
    let page = SavedPage(
      html: Text(
        """
        <html lang="\(language)"><head>
        <link rel="alternate" hreflang="ar" href="https://gazette.example/ar/wall">
        <link rel="alternate" hreflang="en" href="https://gazette.example/en/wall">\(more)
        </head><body><p>The wall at Orlo will be raised by two feet before the winter.</p></body></html>
        """))
    let capture = Capture(path: "wall.html", text: page.text, markup: page.markup)
    #expect(Page(reading: capture).url == address)
  }
}
