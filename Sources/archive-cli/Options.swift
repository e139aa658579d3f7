internal import Archive
internal import ArgumentParser

/// Which archive is meant.
struct ArchiveOption: ParsableArguments {
  @Option(name: .customLong("db"), help: ArgumentHelp("The archive.", valueName: "file"))
  var file: String?

  /// The archive to read: as named, else the nearest one.
  func existing() throws -> String { try Self.existing(file) }

  static func existing(_ file: String?) throws -> String {
    if let named = named(file) { return named }
    guard let found = Environment.nearestArchive() else {
      throw Trouble(
        "no archive.db here or above; make one with `archive ingest FOLDER`, or name one with --db")
    }
    return found
  }

  /// The archive to write: as named, else the nearest one, else a new one here.
  func existingOrNew() -> String { Self.named(file) ?? Environment.nearestArchive() ?? "archive.db" }

  private static func named(_ file: String?) -> String? { file ?? Environment.value(of: "ARCHIVE_DB") }
}

/// How a listing is printed.
struct ListingOptions: ParsableArguments {
  @Flag(help: "One JSON object a line.")
  var json = false

  @Flag(help: "Comma-separated values with a line of column names.")
  var csv = false

  mutating func validate() throws {
    if json && csv { throw ValidationError("--json and --csv exclude each other") }
  }

  var format: ListingFormat { json ? .json : csv ? .csv : .text }
}

enum ListingFormat { case text, json, csv }

/// What a listing is narrowed to, beside the filters inside the query.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Published by this outlet.", valueName: "name"))
  var outlet: [String] = []

  @Option(help: ArgumentHelp("Naming this person.", valueName: "name"))
  var person: [String] = []

  @Option(
    help: ArgumentHelp(
      "Published on this day, month or year or later (2017-06-14, 2017-06, 2017).", valueName: "day"))
  var since: String?

  @Option(help: ArgumentHelp("Published on this day, month or year or earlier.", valueName: "day"))
  var until: String?

  @Option(help: ArgumentHelp("Claims of this source, or articles that hold one.", valueName: "name"))
  var by: [String] = []

  @Option(help: "Claims that are direct, indirect or mixed, or articles that hold one.")
  var kind: Claim.Kind?

  mutating func validate() throws {
    for (option, names) in [("outlet", outlet), ("person", person), ("by", by)] {
      if names.contains(where: { IndexWords.cut($0).isEmpty }) {
        throw ValidationError("--\(option) takes a name")
      }
    }
    for (key, value) in [(Query.Filter.Key.since, since), (.until, until)] {
      if let value, Query.Filter(key, typed: value) == nil {
        throw ValidationError("--\(key.rawValue) takes a day, a month or a year: 2017-06-14, 2017-06 or 2017")
      }
    }
  }

  /// The query with these filters beside its own.
  func narrowing(_ query: Query) -> Query {
    var typed =
      outlet.map { (Query.Filter.Key.outlet, $0) } + person.map { (.person, $0) } + by.map { (.by, $0) }
    if let since { typed.append((.since, since)) }
    if let until { typed.append((.until, until)) }
    if let kind { typed.append((.kind, kind.rawValue)) }
    return typed.reduce(query) { query, option in
      Query.Filter(option.0, typed: option.1).map { query.narrowed(to: $0) } ?? query
    }
  }
}

/// The words of a query as the shell has parted them.
struct QueryWords {
  /// Joined by spaces. A word behind two dashes is a mistyped option, unless `--` stood before it.
  static func joined(_ words: [String], of command: any ParsableCommand.Type) throws -> String {
    if !CommandLine.arguments.contains("--"),
      let option = words.first(where: { $0.hasPrefix("--") && $0.dropFirst(2).first?.isLetter == true })
    {
      let typed = String(option.prefix { $0 != "=" })
      let hint = Misspelling.hint(typed, among: options(of: command))
      throw ValidationError(
        "unknown option \(typed)\(hint.isEmpty ? "; see --help, or put -- before a query that begins so" : hint)"
      )
    }
    return words.filter { $0 != "--" }.joined(separator: " ")
  }

  /// The names of a command's options, as its help has them.
  private static func options(of command: any ParsableCommand.Type) -> [String] {
    command.helpMessage(columns: 200).split(whereSeparator: { $0 == " " || $0 == "\n" })
      .filter { $0.hasPrefix("--") && $0.count > 3 }.map(String.init)
  }
}

/// How many rows are printed.
struct LimitOption: ParsableArguments {
  @Option(help: ArgumentHelp("At most so many; 0 for all.", valueName: "number"))
  var limit: Int?

  mutating func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0 (all) up") }
  }

  /// The limit that was asked for, or the command's own.
  func limit(orElse usual: Int) -> Int { limit ?? usual }

  /// The first of some rows; all of them unless a limit was asked for.
  func applied<T>(to rows: [T]) -> [T] {
    let limit = limit ?? 0
    return limit > 0 ? Array(rows.prefix(limit)) : rows
  }
}
