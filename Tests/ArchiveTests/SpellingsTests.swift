import Testing

@testable import Archive

@Suite("Which words an article writes as names")
struct SpellingsTests {
  @Test(
    "A capital inside a sentence makes a name; at its start only what is no ordinary word",
    arguments: [
      ("The road to Orlo is shut.", ["Orlo"]),
      ("Orlo is shut. Nobody knows why.", ["Orlo"]),
      ("Water reached Dar'a and Sana’a.", ["Dar'a", "Sana’a"]),
      ("Trucks of Vantis’s left Orlo's wall.", ["Vantis", "Orlo"]),
      ("They went to Qasr al-Bint.", ["Qasr", "Bint", "Qasr al-Bint"]),
      ("They met Abu Lam there.", ["Abu", "Lam", "Abu Lam"]),
      ("They reached Al-Tirn and al-Tirn.", ["Tirn"]),
      ("He sold wells to Ruta Lindqvist-Haugen.", ["Ruta", "Lindqvist", "Haugen"]),
      ("The Badia guards of the SDX left.", ["Badia", "SDX"]),
      ("TWO DEAD IN ORLO\nThe mayor of Orlo wept.", ["Orlo"]),
      ("A B-52 and an M16 of the 3rd Corps.", ["Corps"]),
      ("the town slept", []),
      ("“Nobody,” she said. “The wall!”", []),
      ("Он приехал в Танф утром.", ["Он", "Танф"]),
      ("", []),
    ] as [(String, [String])])
  func names(_ body: String, _ expected: [String]) {
    #expect(
      ArticleNames(headline: nil, standfirst: nil, body: Array(body.utf8)).names.map(\.spelling) == expected)
  }

  @Test("Each spelling counts once for an article, folded as the index has it")
  func once() {
    let names = ArticleNames(
      headline: "Fire in Orlo", standfirst: "Orlo mourns.", body: Array("In ORLO and Orlo, near Kobanê.".utf8)
    )
    #expect(names.names.map(\.words) == ["orlo", "kobane"])
  }

  @Test(
    "A headline in title case says nothing about names",
    arguments: [
      ("Five Tankers Were Carrying Onions", true), ("Five tankers were carrying onions", false),
      ("Fire breaks out at the old mill", false), ("Mayor Of Orlo Resigns Today", true), ("Orlo", true),
    ])
  func headlines(_ headline: String, _ isTitle: Bool) {
    #expect(HeadlineCase.isTitle(headline) == isTitle)
  }

  @Test(
    "Words in capitals that are words when small are short forms, unless the whole line is shouted",
    arguments: [
      ("The US and the WHO met in Orlo; us, too.", ["US", "WHO"]),
      ("Fighters of IS left. It is over.", ["IS"]),
      ("The UN asked the SDX.", ["UN"]),
      ("WHO IS TO BLAME?\nNobody knows.", []),
      ("It is us who met.", []),
    ])
  func shortForms(_ body: String, _ expected: [String]) {
    #expect(ArticleNames(headline: nil, standfirst: nil, body: Array(body.utf8)).shortForms == expected)
  }

  @Test(
    "What an article says of another name is learned",
    arguments: [
      ("The Gravel Pit, also known as Camp Nine, is shut.", ["Gravel Pit = Camp Nine"]),
      ("Omar Zubani, who is better known as Abu Lam, left.", ["Omar Zubani = Abu Lam"]),
      ("The colonel is also known as a gambler.", []),
      ("It is known as Orlo.", []),
      ("The guards in Orlo, also known as the Onions, left.", []),
      ("Known as Orlo", []),
    ])
  func knownAs(_ body: String, _ expected: [String]) {
    let found = StatedAlias.all(organizations: [], body: Array(body.utf8))
    #expect(found.map { "\($0.name) = \($0.alias)" } == expected)
    let badia = Organization(name: "Badia Water Works", abbreviation: "BWW")
    #expect(
      StatedAlias.all(organizations: [badia], body: []) == [
        StatedAlias(name: "Badia Water Works", alias: "BWW", rule: .shortForm)
      ])
  }

  @Test("Words are folded as the index folds them, letter by letter")
  func folding() throws {
    let database = try Connection(path: ":memory:", mode: .create)
    try database.execute(
      """
      CREATE VIRTUAL TABLE folded USING fts5(text, tokenize = 'unicode61 remove_diacritics 2');
      CREATE VIRTUAL TABLE folded_words USING fts5vocab(folded, 'instance')
      """)
    let insert = try database.prepare("INSERT INTO folded(rowid, text) VALUES (?, ?)")
    try database.execute("BEGIN")
    for value in UInt32(0x41)...0x24FF {
      guard let scalar = Unicode.Scalar(value), IndexWords.isWordPart(scalar) else { continue }
      try insert.run(.integer(Int(value)), .text("x\(scalar)y"))
    }
    try database.execute("COMMIT")
    let words = try database.prepare("SELECT doc, term FROM folded_words")
    var wrong: [String] = []
    while var row = try words.next() {
      let value: Int = row.next()
      let term: String = row.next()
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      if IndexFold.fold("x\(scalar)y") != term { wrong.append(String(scalar)) }
    }
    // Georgian, Cherokee and New Tai Lue letters are younger than the index's tables.
    #expect(wrong.count < 190, "\(wrong.joined())")
    #expect(!wrong.contains { $0.unicodeScalars.allSatisfy { $0.value < 0x370 } }, "\(wrong.joined())")
  }

  @Test(
    "Words of ASCII alone are folded as any others are",
    arguments: ["", "***", "U.S.", "Vant", "Vantiaharbour", "Deir ez-Zor", "O'Brien & Sons", "M-16 rifles"])
  func foldsPlainWords(_ text: String) {
    #expect(IndexFold.words(text) == IndexFold.fold(IndexWords.cut(text).joined(separator: " ")))
  }

  @Test(
    "An endless text is counted in time that grows with its length",
    arguments: ["\"", "A. ", "Al ", "A", "Abu al-", "IS ", "\n", "’", "\u{301}", "known as ", "Orlo-", "O'"])
  func endless(_ unit: String) {
    expectLinear(2_000_000 / unit.utf8.count) { count in
      let body = Array(String(repeating: unit, count: count).utf8)
      _ = ArticleNames(headline: nil, standfirst: nil, body: body)
      _ = StatedAlias.all(organizations: [], body: body)
    }
  }

  @Test(
    "Slips of the hand are counted up to a limit",
    arguments: [
      ("tnaf", "tanf", 1), ("tanf", "tanf", 0), ("tan", "tanf", 1), ("qandalij", "qandalji", 1),
      ("lindquist", "lindqvist", 1), ("tanf", "orlo", nil), ("tanf", "tanfield", nil),
    ] as [(String, String, Int?)])
  func slips(_ typed: String, _ meant: String, _ count: Int?) {
    #expect(Slips.count(Array(typed.unicodeScalars), Array(meant.unicodeScalars), limit: 2) == count)
    if count == 1 { #expect(Slips.words(near: Array(typed.unicodeScalars)).contains(meant)) }
  }
}
