internal import Archive
internal import ArgumentParser

/// Persons, organizations or outlets, for the commands that they have in common.
protocol NamedRows {
  static var kind: NamedKind { get }
  /// Two names for the examples, and a third spelling.
  static var example: (name: String, other: String, better: String) { get }
}

enum Persons: NamedRows {
  static let kind = NamedKind.person
  static let example = (name: "Haitham al-Zoubani", other: "Abu Haitham", better: "H. al-Zoubani")
}

enum Organizations: NamedRows {
  static let kind = NamedKind.organization
  static let example = (name: "Badia Water Works", other: "Badia Waterworks", better: "The Water Works")
}

enum Outlets: NamedRows {
  static let kind = NamedKind.outlet
  static let example = (name: "Northmark", other: "Northmark Press", better: "Northmark Daily")
}

enum EverywhereFlag {
  static let help: ArgumentHelp = "One word of several articles: all of them are that one person."
}

extension NamedRows {
  /// The command that lists them: "persons".
  static var command: String { kind.rawValue + "s" }
}

/// `archive persons merge A B`: the two are one.
struct MergeCommand<Rows: NamedRows>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "merge", abstract: "Two are one: the first name stays.",
      discussion: """
        The names may be any spelling that the archive has, or numbers. The decision is kept apart from \
        everything that is read from articles and holds after any ingest; `archive decisions` lists it.

        EXAMPLES
          archive \(Rows.command) merge "\(Rows.example.name)" "\(Rows.example.other)"
          archive \(Rows.command) merge 3 17
        """)
  }

  @Argument(help: "The name that stays, or its number.") var name: String
  @Argument(help: "The other name, or its number.") var other: String
  @Flag(help: EverywhereFlag.help) var everywhere = false
  @OptionGroup var archive: ArchiveOption

  func run() throws {
    let ruling = try NewsArchive.decide(
      .merge, Rows.kind, name, other, everywhere: everywhere, in: archive.existing(), at: Environment.now())
    try Output.line(visible(ruling.sentence))
  }
}

/// `archive persons split PERSON SPELLING`: the spelling is someone else.
struct SplitCommand<Rows: NamedRows>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "split", abstract: "A spelling is someone else's: it gets a row of its own.",
      discussion: """
        The articles that know them under that full name get a row of their own, and the two are never joined \
        again. Of two rows it says that they are not one: they are no candidates any more.

        EXAMPLES
          archive \(Rows.command) split "\(Rows.example.name)" "\(Rows.example.other)"
        """)
  }

  @Argument(help: "The name of the row, or its number.") var name: String
  @Argument(help: "The full name that is someone else's.") var spelling: String
  @OptionGroup var archive: ArchiveOption

  func run() throws {
    let ruling = try NewsArchive.decide(
      .split, Rows.kind, name, spelling, in: archive.existing(), at: Environment.now())
    try Output.line(visible(ruling.sentence))
  }
}

/// `archive persons rename PERSON NAME`: what a row is called.
struct RenameCommand<Rows: NamedRows>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rename", abstract: "What a row is called from now on.",
      discussion: """
        EXAMPLES
          archive \(Rows.command) rename "\(Rows.example.name)" "\(Rows.example.better)"
        """)
  }

  @Argument(help: "The name of the row, or its number.") var name: String
  @Argument(help: "What it is to be called.") var better: String
  @Flag(help: EverywhereFlag.help) var everywhere = false
  @OptionGroup var archive: ArchiveOption

  func run() throws {
    let ruling = try NewsArchive.decide(
      .rename, Rows.kind, name, better, everywhere: everywhere, in: archive.existing(), at: Environment.now())
    try Output.line(visible(ruling.sentence))
  }
}

extension Ruling {
  /// What was decided and what came of it, in one line.
  var sentence: String {
    let (name, other) = (decision.name, decision.other)
    let known = wasKnown ? " already" : ""
    func counted(_ articles: Int, _ claims: Int) -> String {
      "\(articles) \(articles == 1 ? "article" : "articles"), \(claims) \(claims == 1 ? "claim" : "claims")"
    }
    let number = wasKnown ? "" : " (decision \(decision.id))"
    let all = rowsOfOneWord > 1 ? "; one word: all \(rowsOfOneWord) rows of it" : ""
    switch decision.action {
    case .merge: return "\(other) is \(name)\(known): \(counted(articles, claims))\(all)\(number)"
    case .split:
      return "\(other) is not \(name)\(known): \(counted(otherArticles, otherClaims)) and "
        + "\(counted(articles, claims))\(number)"
    case .rename: return "\(name) is called \(other)\(known): \(counted(articles, claims))\(all)\(number)"
    }
  }
}

/// `--candidates` of persons, organizations and outlets.
enum CandidateListing {
  static let help: ArgumentHelp = "Rows that may be one: merge them, or split them for good."

  static func print(
    _ kind: NamedKind, _ limit: Int, of archive: borrowing NewsArchive, _ format: ListingFormat
  ) throws {
    var table = Listing(["name", "articles", "perhaps", "its articles", "because"], format)
    let lines = try archive.candidates(of: kind, limit: limit)
    for line in lines {
      try table.add(
        [
          cell(line.first), "\(line.first.articles)", cell(line.second), "\(line.second.articles)",
          line.rule.explanation,
        ], line.write)
    }
    try table.finish()
    if lines.isEmpty { throw Nothing.found(format, because: "no candidates") }
  }

  /// "Haitham al-Zoubani (3)", with the spelling that is alike when it is another.
  private static func cell(_ side: CandidateLine.Side) -> String {
    let name = "\(side.name) (\(side.id))"
    return side.spelling == side.name ? name : "\(name) as \(side.spelling)"
  }
}
