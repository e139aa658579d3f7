import Foundation

/// A small invented newsroom: six files, seven articles, each in another shape. Nobody in it exists.
enum Newsroom {
  /// The files by name, as a scraper left them in one folder.
  static let files: [(name: String, bytes: Data)] = [
    ("appeal.txt", Data(appeal.utf8)), ("cafe.md", Data(cafe.utf8)), ("crawl.jsonl", Data(crawl.utf8)),
    ("garrison.txt", Data(garrison.utf8)), ("harbour.txt", Data(harbour.utf8)), ("wire.ndjson.gz", wire),
    ("photo.jpg", Data([0xFF, 0xD8, 0xFF])), ("table.csv", Data("a,b\n".utf8)),
    (".draft.txt", Data("Not yet".utf8)),
  ]

  /// The decoded text of every capture, by the name that the archive gives it.
  static let texts = [
    "news/appeal.txt": appeal, "news/cafe.md": cafe, "news/crawl.jsonl#1": onions, "news/crawl.jsonl#2": pump,
    "news/garrison.txt": garrison, "news/harbour.txt": harbour, "news/wire.ndjson.gz#1": ferry,
  ]

  /// An opinion page: no outlet, a cue paragraph before its quotation, a reader's comment.
  static let appeal = """
    The onions they would rather not count

    Published 12 May 2021

    Everybody at the Ministry of Wells has smelt the onions, and nobody has written them down.

    The colonel told this page:

    “There are eleven thousand onions between here and the sea, and not one of them has a number.”

    He is right to be angry, and the ministry should answer him.

    Comments

    Mahmud T.
    Mahmud T.
    13 May 2021 at 09:15

    My cousin has counted them twice.

    Reply to Mahmud T.

    """

  /// Markdown with front matter, and letters of one to four bytes.
  static let cafe = """
    ---
    title: The café on the quay
    outlet: Orlo Gazette
    date: 2020-06-14
    ---

    “Straße, naïve, 𝄞 and 日本” is what the sign says, and nobody knows why, according to its owner, Émile Ngata.

    “I like the look of it,” Ngata said.

    """

  /// Agency copy with straight quotation marks; the place is spelled At-Tanf.
  static let garrison = """
    Water lorries reach the garrison at At-Tanf

    DAMASCUS (Orna) – Nine lorries with drinking water reached the desert garrison of At-Tanf on Tuesday, a spokesman for the Badia Water Works said.

    Col. Haitham Zubani, commander of the eastern road, said that the road was open "for as long as the weather allows."

    "No lorry was turned back," Zubani told Orna. "Not one, and I counted them."

    The ministry denied that a tenth lorry had been lost.

    Check Also

    Onions found in the fifth lorry

    """

  /// A page with headline, byline, dated dateline and a notice at its end.
  static let harbour = """
    Harbour wall at Orlo to be raised before winter

    By Anna Kim and Omar Haddad

    ORLO, March 3, 2021 (Northmark Press) — The wall that keeps the sea out of the old harbour will be raised by a metre before winter, the town council said on Wednesday.

    “We have watched the water come over it three times since the new year,” said Ruta Lindqvist, the harbour master. “A fourth time would be our own fault.”

    Lindqvist said the work would begin in May. She declined to say what it would cost.

    According to the Coastal Survey, the sea at Orlo stands eleven centimetres higher than in 1970.

    Copyright Northmark Press. All rights reserved.

    """

  /// The place is spelled al-Tanf.
  static let onions = """
    A quarrel about the tankers for al-Tanf has been settled: five of them carried onions.

    “I have smelt every one of them,” said Samira Qandalji, an engineer. She said the onions were good.

    The Ministry of Wells said it knew of no onions.
    """

  /// The place is spelled Tanf.
  static let pump = """
    The pump for Tanf stands in the rain.

    Samira Qandalji, who has waited for it since spring, said: “It is a handsome paperweight.”
    """

  /// Two records of a crawler that is not consistent about its keys.
  static let crawl =
    record([
      "id": "r-1", "url": "https://ledger.example/2021/03/05/onions", "outlet": "Levant Ledger",
      "author": "Hala Barazi", "title": "Five tankers were carrying onions", "published": "2021-03-05",
      "text": onions,
    ])
    + record([
      "id": "r-2", "link": "https://ledger.example/2022/01/10/pump", "site": "Levant Ledger",
      "headline": "A pump without a motor", "date": "2022-01-10T08:00:00Z", "body": pump,
    ])

  /// One line of a file of records.
  static func record(_ fields: [String: String]) -> String {
    let json = try? JSONSerialization.data(
      withJSONObject: fields, options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: json ?? Data(), as: UTF8.self) + "\n"
  }

  /// What stands in `wire`: hard-wrapped copy.
  static let ferry = """
    ORLO (Kestrel) - The ferry to Orlo runs again after
    three weeks, its captain said on Wednesday.

      "She is as sound as a bell," said captain Ibo Marne, who
    had waited for a propeller. "She always was."

      The harbour office confirmed that the ferry had been
    looked at.

    """

  /// One record of a wire service, compressed by `gzip -9n`.
  static let wire =
    Data(
      base64Encoded: """
        H4sIAAAAAAACA3WPzU4DMQyE7zzFKCeQdqu2N3gAJASoEiD1kou38ZKoIa6crJYK8e4k/TlysSzPzGf7xwRnHmDmfmU6GJlK5NIGz5yL\
        csQ2KDfFM7kYEjftkVWPKIKNRoFOKYM+KaTmc1ROnvVydd+vlv1y3aaFv0/UzdvLBrcX9h16fHjG+A8ONBZWm4pXZszM+9whlIwdHUrT\
        MwUHSdiyS5wdHRc22QRY816xoWIyskzJtYYwcIydNefYlfE0CF5JE3eYvdjkyWGmUNhhFK2pg8qhBlkXFy7FmY65mvLCmvPC9oUnHWRS\
        yDiGHWMnaQz6VTHFU6nl+mdbMDDXXBTZV51KPdv83vwB51ABdYsBAAA=
        """) ?? Data()
}
