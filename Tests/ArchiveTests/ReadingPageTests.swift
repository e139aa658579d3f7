import Testing

@testable import Archive

/// Whole pages, invented: what each says it is.
struct ReadingPageTests {
  private func read(_ text: String, stated: StatedFacts? = nil) -> (page: Page, text: Text) {
    let text = Text(text)
    let record = stated == nil ? nil : 1
    return (Page(reading: Capture(path: "a.txt", record: record, text: text, stated: stated)), text)
  }

  private func body(_ read: (page: Page, text: Text)) -> String {
    read.page.body.map { read.text[$0] }.joined(separator: "\n\n")
  }

  private static let first =
    "The old bridge over the river Alder will be closed for repairs until the spring, the harbour board said on Monday."
  private static let second =
    "“We looked at every bolt, and too many of them are older than I am,” said Anna Kim, who leads the board’s engineers."
  private static let third =
    "Ferries will run every ten minutes from the northern pier, and cyclists may take them free of charge, she added."
  private static var story: String { [first, second, third].joined(separator: "\n\n") }

  @Test("a page is told from its menus: headline, byline, date and body")
  func wholePage() {
    let page = read(
      """
      Skip to content
      Menu
      World
      Sport

      Alder bridge closes until the spring

      By Anna Dar | The Daily Ledger | 2016-05-04

      \(Self.story)

      READ MORE: Ten bridges that nobody loved

      Cars have to take the long way round by the mill, which adds half an hour, drivers told the board in a letter.

      Check Also

      Rain stops the regatta
      Mill to reopen as a school
      © 2016 The Daily Ledger. All rights reserved.
      """)
    #expect(page.page.headline == "Alder bridge closes until the spring")
    #expect(page.page.authors == ["Anna Dar"])
    #expect(page.page.outlet == "The Daily Ledger")
    #expect(page.page.publication.day?.description == "2016-05-04")
    #expect(page.page.publication.evidence == .byline)
    #expect(body(page).hasPrefix(Self.first))
    #expect(body(page).hasSuffix("told the board in a letter."))
    #expect(!body(page).contains("READ MORE"))
    #expect(page.page.paragraphs.map(\.kind) == [.headline, .body, .body, .body, .body])
  }

  @Test("an agency that signs behind the place speaks for itself; one in parentheses is only credited")
  func credits() {
    let own = read("Port reopens in the north of the country\n\nTehran, IRNA – \(Self.story)").page
    #expect(own.dateline == "Tehran")
    #expect(own.outlet == "IRNA")
    #expect(own.agency == "IRNA")
    let carried = read("Port reopens in the north of the country\n\nOSLO (Reuters) — \(Self.story)").page
    #expect(carried.dateline == "OSLO")
    #expect(carried.agency == "Reuters")
    #expect(carried.outlet == nil)
  }

  @Test("a paragraph before the dateline is the standfirst, and part of the body")
  func standfirst() {
    let page = read(
      "The board accused the builders of using bolts that were bought for a fairground.\n\nALDER (Harbour News) — \(Self.story)"
    )
    #expect(
      page.page.standfirst.map { page.text[$0] }
        == "The board accused the builders of using bolts that were bought for a fairground.")
    #expect(page.page.headline == nil)
    #expect(page.page.outlet == "Harbour News")
    #expect(body(page).hasPrefix("The board accused"))
    #expect(page.page.paragraphs.first?.kind == .standfirst)
  }

  @Test("the clock of a page is a bound, not a publication date; its tags and section are read")
  func clock() {
    let page = read(
      """
      09:12 GMT25 November 2020
      Listen Live
          Europe
          Get short URL

          \(Self.first)

          \(Self.second)

          \(Self.third)

          Ferries Run Free for Cyclists on the Alder
          Harbour Board Meets in the Mill
          Alder bridge, ferries, Harbour Board (HB), repairs
      """
    ).page
    #expect(page.publication.day == nil)
    #expect(page.publication.notAfter?.description == "2020-11-25")
    #expect(page.section == "Europe")
    #expect(page.headline == nil)
    #expect(page.tags == ["Alder bridge", "ferries", "Harbour Board (HB)", "repairs"])
  }

  @Test("comments are told from the story by their marks, with author and day, and bound its date")
  func comments() {
    let page = read(
      """
      Alder bridge closes until the spring

      \(Self.story)

      What do you think?

      Notify of
      View all comments
      Old Salt
      Old Salt
      March 4, 2018

      I have crossed that bridge for fifty years, and it has never been safe in a wind, whatever the board may say now.

      Reply to  Old Salt
      March 6, 2018

      Then take the ferry like the rest of us, and leave the bridge to people who can swim.
      """)
    #expect(page.page.comments.map(\.author) == ["Old Salt", nil])
    #expect(page.page.comments.map { $0.day?.description } == ["2018-03-04", "2018-03-06"])
    #expect(page.text[page.page.comments[1].text].hasPrefix("Then take the ferry"))
    #expect(page.page.publication.day == nil)
    #expect(page.page.publication.notAfter?.description == "2018-03-04")
    #expect(!body(page).contains("fifty years"))
  }

  @Test("Every form of a comment's header says who wrote it and when", arguments: CommentForm.all.map(\.name))
  func commentForms(_ name: String) throws {
    let form = try #require(CommentForm.all.first { $0.name == name })
    #expect(!form.examples.isEmpty)
    for example in form.examples {
      let sheet = Sheet(Text(example.lines + "\nIt rains."))
      let header = try #require(form.read(sheet, 0, CommentLine(sheet, 0)), "\(example.lines)")
      #expect(header.author ?? "-" == example.author)
      #expect(header.day?.description ?? "-" == example.day)
      #expect(header.count == example.lines.split(separator: "\n").count)
    }
  }

  @Test(
    "A comment keeps its author and its day in the shapes of common pages",
    arguments: [
      // name, date and time, words, "Reply to" the same name
      (
        """
        Old Salt
        13 May 2021 at 09:15
        I have crossed that bridge for fifty years. It has never been safe in a wind.
        Reply to Old Salt
        Harbour Cat
        13 May 2021 at 10:40
        Then take the ferry like the rest of us, and leave the bridge to people who can swim.
        Reply to Harbour Cat
        """, ["Old Salt", "Harbour Cat"], ["2021-05-13", "2021-05-13"]
      ),
      (
        """
        2 thoughts on “Alder bridge closes until the spring”

        Old Salt says:
        May 13, 2021 at 9:15 am
        I have crossed that bridge for fifty years. It has never been safe in a wind.
        Reply
        Harbour Cat says:
        May 14, 2021 at 10:40 pm
        Then take the ferry like the rest of us, and leave the bridge to people who can swim.
        Reply
        """, ["Old Salt", "Harbour Cat"], ["2021-05-13", "2021-05-14"]
      ),
      (
        """
        2 Comments

        Old Salt • 3 years ago
        I have crossed that bridge for fifty years. It has never been safe in a wind.
        • Reply • Share ›
        Harbour Cat > Old Salt • 3 years ago
        Then take the ferry like the rest of us, and leave the bridge to people who can swim.
        • Reply • Share ›
        """, ["Old Salt", "Harbour Cat"], ["-", "-"]
      ),
      (
        """
        Comments

        Posted by Old Salt on May 13, 2021 at 9:15 AM
        I have crossed that bridge for fifty years. It has never been safe in a wind.

        Posted by Harbour Cat on May 14, 2021 at 8:02 AM
        Then take the ferry like the rest of us, and leave the bridge to people who can swim.
        """, ["Old Salt", "Harbour Cat"], ["2021-05-13", "2021-05-14"]
      ),
    ])
  func commentShapes(_ thread: String, authors: [String], days: [String]) {
    let page = read("Alder bridge closes until the spring\n\n\(Self.story)\n\n\(thread)")
    let comments = page.page.comments
    #expect(comments.map { $0.author ?? "-" } == authors)
    #expect(comments.map { $0.day?.description ?? "-" } == days)
    #expect(comments.first.map { page.text[$0.text] }?.hasSuffix("safe in a wind.") == true)
    #expect(comments.last.map { page.text[$0.text] }?.hasSuffix("people who can swim.") == true)
    #expect(!body(page).contains("fifty years"))
    #expect(!body(page).contains("ferry like the rest"))
  }

  @Test(
    "Endless heads of comments are read in time that grows with their number",
    arguments: [
      "Old Salt says:\n", "Old Salt\n3 years ago\n", "Reply\n", "Old Salt • 3 years ago\n", "1 May 2021\n",
    ])
  func endlessComments(_ lines: String) {
    expectLinear(50_000) { count in
      let page = read(Self.story + "\n\n" + String(repeating: lines, count: count))
      #expect(page.page.comments.count <= count)
    }
  }

  @Test("A byline over a story is no comment's header, whatever stands below the story")
  func bylineIsNoHeader() {
    let page = read(
      """
      Alder bridge closes until the spring
      Anna Kim
      13 May 2021 at 09:15

      \(Self.story)

      Comments

      Old Salt
      14 May 2021 at 10:00
      I have crossed that bridge for fifty years.
      Reply
      """)
    #expect(page.page.comments.map(\.author) == ["Old Salt"])
    #expect(page.page.publication.day?.description == "2021-05-13")
    #expect(!body(page).contains("fifty years"))
  }

  @Test("a story that another site carries has an outlet and a republisher")
  func republished() {
    let page = read(
      """
      Alder bridge closes until the spring

      \(Self.story)

      Articles by: Harbour Post

      Disclaimer: The contents are the author's alone. The Institute for Rivers and Ports will not be responsible for any error in them.
      """
    ).page
    #expect(page.outlet == "Harbour Post")
    #expect(page.republisher == "The Institute for Rivers and Ports")
  }

  @Test("an outlet at work in its own story is its outlet")
  func selfReference() {
    let page = read(
      "Lantern has reached a source in the harbour board who says that the bolts were bought twice.\n\nThe source, who spoke on condition of anonymity, told Lantern that the bridge would not open in spring.\n\n\(Self.third)"
    ).page
    #expect(page.outlet == "Lantern")
    #expect(
      read(
        "Alder bridge closes until the spring\n\n\(Self.story)\n\nA driver told Lantern that the road was worse."
      ).page.outlet == nil)
  }

  @Test("hard-wrapped lines are one paragraph, by blank lines or by indents")
  func wrapped() {
    let blanks = read(
      "The old bridge over the river Alder will be closed for\nrepairs until the spring, the harbour board said on\nMonday after a long meeting.\n\nFerries will run every ten minutes from the pier in the\nnorth, and cyclists may take them free of charge.\n"
    )
    #expect(blanks.page.paragraphs.count == 2)
    let indents = read(
      "The old bridge over the river Alder will be closed for\nrepairs until the spring, the harbour board said on\nMonday after a long meeting.\n    Ferries will run every ten minutes from the pier in\nthe north, and cyclists may take them free of charge,\nshe said.\n",
      stated: StatedFacts())
    #expect(indents.page.paragraphs.count == 2)
  }

  @Test(
    "a short wire item is one text, though its first line lost its dateline",
    arguments: [
      "Alder Corp said it has repurchased\n400,000 common shares and placed them in its treasury.\n    It has about 16 mln shares.",
      "Alder Stores Inc said\nFebruary sales were up 44 pct to 885 mln dlrs from 615 mln dlrs\na year before, with same-store sales up 14 pct.",
      "Alder Bancorp said its North\nBank unit raised its prime rate to 7-3/4 pct from 7-1/2 pct,\neffective immediately.",
    ])
  func shortItem(_ text: String) {
    #expect(body(read(text, stated: StatedFacts())).hasPrefix("Alder"))
  }

  @Test("short titles under one another stay apart")
  func titles() {
    #expect(
      read("Ferry sinks off the coast of Alder\nBridge closes until the spring\n400 boats lost in gale")
        .page.paragraphs.count != 1)
  }

  @Test(
    "every line end ends a line",
    arguments: [
      "\n\n", "\r\n\r\n", "\r\r", "\u{2028}\u{2028}", "\u{85}\u{85}", "\u{0C}\u{0C}", "\u{2029}",
      "\n\u{A0}\n",
    ])
  func lineEnds(_ end: String) {
    let page = read([Self.first, Self.second, Self.third].joined(separator: end))
    #expect(page.page.paragraphs.map { page.text[$0.span] } == [Self.first, Self.second, Self.third])
  }

  @Test("a name behind the last full stop signs the story")
  func signature() {
    let page = read("Alder bridge closes until the spring\n\n\(Self.story) Haddad")
    #expect(page.page.authors == ["Haddad"])
    #expect(body(page).hasSuffix("she added."))
    #expect(page.page.zones.last?.kind == .byline)
  }

  @Test("the shortest texts keep their words")
  func short() {
    let two = read("Title x\n\nsome text about the bridge")
    #expect(two.page.headline == "Title x")
    #expect(body(two) == "some text about the bridge")
    #expect(body(read("only one line")) == "only one line")
    #expect(body(read("")) == "")
    #expect(read(" \n\n ").page.zones.isEmpty)
  }

  @Test("what a record states wins over what its text suggests")
  func stated() {
    var facts = StatedFacts()
    facts.headline = "Bridge shut"
    facts.outlet = "Harbour Post"
    facts.authors = ["Omar Haddad"]
    facts.published = "2018-03-05T10:00:00Z"
    let page = read(
      "Alder bridge closes until the spring\n\nBy Anna Dar | The Daily Ledger | 2016-05-04\n\n\(Self.story)",
      stated: facts
    ).page
    #expect(page.headline == "Bridge shut")
    #expect(page.outlet == "Harbour Post")
    #expect(page.authors == ["Omar Haddad"])
    #expect(page.publication.day?.description == "2018-03-05")
    #expect(page.publication.evidence == .record)
    #expect(!page.paragraphs.contains { $0.kind == .headline })
  }

  @Test("zones cover every word, in order, and lie inside the text", arguments: 0..<40)
  func cover(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = [
      Self.first, Self.second, Self.third, "Menu", "Check Also", "By Anna Kim", "March 4, 2018", "Old Salt",
      "Old Salt",
      "Tags: a, b", "READ MORE: More", "© 2016 The Daily Ledger", "Rain stops the regatta", "\u{A0}",
      "\u{0301}\u{0301}", "…", "“", "ALDER (AP) — It rained. Kim",
    ]
    var made = ""
    for _ in 0..<next(30) {
      made += pieces[next(pieces.count)] + ["\n", "\n\n", " ", "\r\n", "\u{2028}"][next(5)]
    }
    let (page, text) = read(made)
    var covered = Array(repeating: false, count: text.count)
    for zone in page.zones {
      #expect(zone.span.start < zone.span.end && zone.span.end <= text.count)
      for i in zone.span.range { covered[i] = true }
    }
    let bare = text.utf8.indices.filter { !covered[$0] && text[$0] > 0x20 && text[$0] < 0x80 }
    #expect(bare.isEmpty, "not covered: \(bare)")
    #expect(page.zones.map(\.span) == page.zones.map(\.span).sorted())
    for paragraph in page.paragraphs { #expect(text.trimmed(paragraph.span) == paragraph.span) }
  }
}
