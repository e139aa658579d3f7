internal import Archive
internal import ArgumentParser

struct DecisionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions",
    abstract: "What you decided about names: who is one, who is not, what they are called.",
    discussion: """
      Decisions are made by merge, split and rename of persons, organizations and outlets. They speak of names, \
      so they hold after any ingest, and for other archives, too.

      EXAMPLES
        archive decisions                        in the order in which they were made
        archive decisions export > names.tsv
        archive decisions apply names.tsv --db other.db
        archive decisions remove 3               takes one back

      OPTIONS OF THE LISTING, with more in `archive decisions list --help`
        --json            one JSON object a line
        --csv             comma-separated values
        --limit <number>  at most so many; 0 for all
        --db <file>       the archive
      """,
    subcommands: [DecisionsList.self, DecisionsExport.self, DecisionsApply.self, DecisionsRemove.self],
    defaultSubcommand: DecisionsList.self)
}

struct DecisionsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "In the order in which they were made; `list` need not be typed.")

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var limit: LimitOption

  func run() throws {
    let decisions = try limit.applied(to: NewsArchive(path: archive.existing()).decisions())
    var table = Listing(["id", "action", "kind", "name", "other", "made"], listing.format)
    for decision in decisions {
      try table.add(
        [
          "\(decision.id)", decision.action.rawValue, decision.kind.rawValue, decision.name, decision.other,
          decision.made,
        ], decision.write)
    }
    try table.finish()
    if decisions.isEmpty { throw Nothing.found(listing.format, because: "no decisions") }
  }
}

struct DecisionsExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Prints them for another archive: one a line, fields between tabs.",
    discussion: """
      EXAMPLES
        archive decisions export > names.tsv
        archive decisions export --json > names.jsonl
      """)

  @Flag(help: "One JSON object a line.")
  var json = false

  @OptionGroup var archive: ArchiveOption

  func run() throws {
    let decisions = try NewsArchive(path: archive.existing()).decisions()
    var writer = JSONWriter()
    if !json { try Output.line(DecisionLines.header) }
    for var decision in decisions {
      guard json else {
        try Output.line(visible(DecisionLines.line(decision), .kept))
        continue
      }
      // Numbers are this archive's own.
      decision.id = 0
      decision.write(to: &writer)
      try Output.write(line: &writer)
    }
  }
}

struct DecisionsApply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply", abstract: "Makes the decisions of another archive, in their order.",
    discussion: """
      Reads what `archive decisions export` prints, tabs or JSON. What is in force already is passed over. \
      Decisions about names that the archive does not have yet wait for them.

      EXAMPLES
        archive decisions apply names.tsv
        archive decisions export --db a.db | archive decisions apply - --db b.db
      """)

  @Argument(help: "The file; - for standard input.", completion: .file())
  var file: String

  @OptionGroup var archive: ArchiveOption

  func run() throws {
    let path = try archive.existing()
    let decisions = try DecisionLines.read(InputFile.bytes(of: file))
    let made = try NewsArchive.apply(decisions, to: path)
    let known = decisions.count - made
    try Output.line(
      "\(visible(path)): \(made) \(made == 1 ? "decision" : "decisions") made"
        + (known > 0 ? ", \(known) in force already" : ""))
  }
}

struct DecisionsRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Takes a decision back.",
    discussion: """
      The names that it speaks of are looked at anew: what comes out is what an ingest would now make of them. \
      A row that was joined gets a new number; what is said in an article where both names stand goes by its words.

      EXAMPLES
        archive decisions remove 3
      """)

  @Argument(help: "Its number.") var number: Int
  @OptionGroup var archive: ArchiveOption

  func run() throws {
    guard let decision = try NewsArchive.takeBack(decision: number, in: archive.existing()) else {
      throw Trouble("no decision \(number); `archive decisions` lists them")
    }
    try Output.line(
      visible(
        "taken back: \(decision.action.rawValue) \(decision.kind.rawValue) "
          + "“\(decision.name)”, “\(decision.other)”"))
  }
}
