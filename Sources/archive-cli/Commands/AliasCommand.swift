internal import Archive
internal import ArgumentParser

struct AliasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alias",
    abstract: "Other names of the same: what search looks for beside a name, by your decision.",
    discussion: """
      A search for one finds the other. Spellings need no alias: see `archive names`. What you decide is \
      kept apart from what articles say, and no ingest changes it.

      EXAMPLES
        archive alias add "Badia Works" BWW
        archive alias list                       yours, and what articles give
        archive alias list --csv > aliases.csv
        archive alias add --from aliases.csv     in another archive
        archive alias remove "Badia Works" BWW   one that ships, too
      """,
    subcommands: [AliasAddCommand.self, AliasListCommand.self, AliasRemoveCommand.self],
    defaultSubcommand: AliasListCommand.self)
}

struct AliasAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Two names are one.",
    discussion: """
      EXAMPLES
        archive alias add "Badia Works" BWW
        archive alias add --from aliases.csv
      """)

  @Argument(help: ArgumentHelp("The two names.", valueName: "name"))
  var names: [String] = []

  @Option(
    help: ArgumentHelp(
      "Decisions from a file, as `archive alias list --csv` prints them; - reads standard input.",
      valueName: "file"))
  var from: String?

  @OptionGroup var archive: ArchiveOption

  mutating func validate() throws {
    if from == nil, names.count != 2 { throw ValidationError("alias add takes two names, or --from a file") }
    if from != nil, !names.isEmpty { throw ValidationError("alias add takes two names or --from, not both") }
  }

  func run() throws {
    let decisions = try from.map(AliasTableFile.decisions) ?? [AliasLine(name: names[0], alias: names[1])]
    try NewsArchive.decide(decisions, in: archive.existing())
    for decision in decisions {
      try Output.line(visible("\(decision.name) and \(decision.alias) are \(decision.same ? "" : "not ")one"))
    }
    if from != nil {
      Output.remark("\(decisions.count) \(decisions.count == 1 ? "decision" : "decisions") kept")
    }
  }
}

struct AliasListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Your aliases, and those that articles give.",
    discussion: """
      EXAMPLES
        archive alias list
        archive alias list --csv > aliases.csv      `archive alias add --from` reads it back
        archive alias list --shipped | grep Aleppo
      """)

  @Flag(help: "Also those that come with the program.")
  var shipped = false

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let aliases = try NewsArchive(path: archive.existing()).aliases(shipped: shipped)
    var table = Listing(AliasTableFile.columns, listing.format)
    for alias in aliases {
      try table.add(
        [
          alias.name, alias.alias, alias.same ? "same" : "different", alias.origin.rawValue,
          alias.reason ?? "",
          alias.article.map(String.init) ?? "",
        ], alias.write)
    }
    try table.finish()
    if aliases.isEmpty {
      throw Nothing.found(listing.format, because: "no aliases but those that ship (--shipped)")
    }
  }
}

struct AliasRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Two names are not one.",
    discussion: """
      Your own alias is forgotten; one that ships or that an article gives is marked as wrong and searched no more.

      EXAMPLES
        archive alias remove "Badia Works" BWW
      """)

  @Argument(help: ArgumentHelp("One name.", valueName: "name"))
  var name: String

  @Argument(help: ArgumentHelp("The other.", valueName: "alias"))
  var alias: String

  @OptionGroup var archive: ArchiveOption

  func run() throws {
    if try !NewsArchive.removeAlias(name, alias, in: archive.existing()) {
      throw Nothing.found(.text, because: "“\(name)” and “\(alias)” are no aliases")
    }
    try Output.line(visible("\(name) and \(alias) are not one"))
  }
}

/// The user's decisions as a file of comma-separated values.
enum AliasTableFile {
  static let columns = ["name", "alias", "decision", "origin", "reason", "article"]

  /// Heads of the first two columns in tables that others made, in small letters.
  private static let heads: [Set<String>] = [
    ["name", "a", "first", "from", "term", "spelling"],
    ["alias", "b", "second", "to", "other", "variant", "synonym"],
  ]

  /// The decisions in a file: its first two columns are names, the third says same or different, and lines of
  /// another origin than the user are passed over.
  static func decisions(from file: String) throws -> [AliasLine] {
    var decisions: [AliasLine] = []
    for (i, row) in CSVRows.read(try TextFile.read(file)).enumerated() {
      if i == 0, row.count > 1, zip(row, heads).allSatisfy({ $1.contains($0.lowercased()) }) { continue }
      if row.count > 3, !row[3].isEmpty, row[3] != AliasLine.Origin.own.rawValue { continue }
      guard row.count >= 2, row.count < 3 || ["", "same", "different"].contains(row[2]) else {
        throw Trouble("\(file):\(i + 1): not “name,alias” or “name,alias,same” or “…,different”")
      }
      decisions.append(
        AliasLine(
          name: CSV.text(of: row[0]), alias: CSV.text(of: row[1]),
          same: row.count < 3 || row[2] != "different"))
    }
    return decisions
  }
}
