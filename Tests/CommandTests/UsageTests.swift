import Foundation
import Testing

@testable import Archive
@testable import archive_cli

@Suite("Using the command")
struct UsageTests {
  static let commands = [
    "ingest", "search", "claims", "show", "persons", "organizations", "outlets", "decisions", "names",
    "alias",
    "stats", "export", "check",
  ]

  @Test("Every command of the contract is there, and its help shows an example of it", arguments: commands)
  func help(_ command: String) async throws {
    let desk = try Desk()
    let help = try await desk.archive(command, "--help")
    #expect(help.status == 0)
    #expect(help.errors == "")
    #expect(help.out.contains("EXAMPLES"))
    let example = help.out.split(separator: "EXAMPLES").dropFirst().first.map(String.init) ?? ""
    #expect(example.contains("archive \(command)"), "\(help.out)")
    #expect(try await desk.archive("--help").out.contains("\n  \(command) "))
  }

  @Test("No example of the help is broken by a terminal of 80 columns", arguments: commands + [""])
  func examples(_ command: String) async throws {
    let help = try await Desk().archive((command.isEmpty ? [] : [command]) + ["--help"]).out
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    let examples = lines.drop { $0 != "EXAMPLES" }.dropFirst().prefix { !$0.isEmpty }
    #expect(!examples.isEmpty)
    for line in examples { #expect(line.hasPrefix("  ") && line.count <= 80, "\(line)") }
  }

  @Test(
    "The promised options are there",
    arguments: [
      ("ingest", ["--db", "--json"]),
      (
        "search",
        [
          "--in", "--db", "--json", "--csv", "--limit", "--exact", "--why", "--outlet", "--person", "--since",
          "--until",
        ]
      ),
      (
        "claims",
        [
          "--by", "--kind", "--source", "--pattern", "--json", "--csv", "--limit", "--outlet", "--person",
          "--since",
        ]
      ),
      ("show", ["--json", "--db"]), ("persons", ["--json", "--csv", "--limit"]),
      ("outlets", ["--json", "--csv"]), ("stats", ["--json"]), ("export", ["--json"]),
      ("check", ["--repair"]),
    ])
  func options(_ command: String, _ options: [String]) async throws {
    let help = try await Desk().archive(command, "--help").out
    for option in options { #expect(help.contains("  \(option)"), "\(command) \(option)") }
  }

  @Test(
    "Wrong usage is exit status 64, with nothing on standard output and a way out on standard error",
    arguments: [
      ["nosuch"], ["search", "--nosuch"], ["show"], ["show", "twelve"], ["claims", "--kind", "loud"],
      ["claims", "--source", "outlet"], ["search", "--in", "nowhere"],
      ["search", "--since", "tomorrow", "x"],
      ["search", "--json", "--csv", "x"], ["search", "--limit", "many", "x"], ["search", "--limit=-1", "x"],
      ["check", "extra"], ["ingest", "--db"],
    ])
  func usage(_ arguments: [String]) async throws {
    let run = try await Desk.withArchive().archive(arguments)
    #expect(run.status == 64)
    #expect(run.out == "")
    #expect(run.errors.contains("--help"), "\(run.errors)")
  }

  @Test(
    "A name that is mistyped gets one line with what was meant, and exit status 64",
    arguments: [
      (["claim"], "there is no command “claim”; did you mean `archive claims`?"),
      (["serach", "tanf"], "there is no command “serach”; did you mean `archive search`?"),
      (["help", "ingst"], "there is no command “ingst”; did you mean `archive ingest`?"),
      (["people"], "there is no command “people”; did you mean `archive persons`?"),
      (["zeppelin"], "there is no command “zeppelin”; `archive --help` lists them"),
      (["claims", "--patern", "x"], "unknown option --patern; did you mean --pattern?"),
      (
        ["search", "--onlt", "x"],
        "unknown option --onlt; see --help, or put -- before a query that begins so"
      ),
      (
        ["claims", "--pattern", "accordingto"],
        "there is no pattern “accordingto”; did you mean according-to?"
      ),
      (
        ["claims", "--pattern", "zeppelin"],
        "there is no pattern “zeppelin”; `archive claims --patterns` lists them"
      ),
    ])
  func meant(_ arguments: [String], _ line: String) async throws {
    let run = try await Desk.withArchive().archive(arguments)
    #expect(run.errors == "archive: \(line)\n")
    #expect(run.out == "")
    #expect(run.status == 64)
  }

  @Test(
    "What was meant is the nearest name, and nothing where none is near",
    arguments: [
      ("serach", "search"), ("SHOW", "show"), ("shwo", "show"), ("stat", "stats"), ("pers", "persons"),
      ("exprot", "export"), ("x", nil), ("onions", nil), ("chuck", "check"),
    ])
  func nearest(_ typed: String, _ name: String?) {
    #expect(Misspelling.nearest(to: typed, among: UsageTests.commands) == name)
  }

  @Test("A program without an archive says how to make one")
  func noArchive() async throws {
    let desk = try Desk()
    for command in UsageTests.commands where command != "ingest" && command != "names" {
      let run = try await desk.archive([command] + (command == "show" ? ["1"] : []))
      #expect(run.status == 2)
      #expect(run.out == "")
      #expect(run.errors.contains("archive ingest") && run.errors.split(separator: "\n").count == 1)
    }
    let named = try await desk.archive("search", "--db", "nowhere.db", "x")
    #expect(named.status == 2)
    #expect(named.errors.hasPrefix("archive: nowhere.db: "))
    #expect(!desk.has("nowhere.db"))
  }

  @Test("A file that is no archive is refused in one line by every command, and left alone")
  func notAnArchive() async throws {
    let desk = try Desk()
    try desk.write("text.db", String(repeating: "Dear diary, ", count: 100))
    let stranger = try Connection(path: desk.path + "/stranger.db", mode: .create)
    try stranger.execute("CREATE TABLE articles (id INTEGER PRIMARY KEY, body BLOB)")
    let newer = try Connection(path: desk.path + "/newer.db", mode: .create)
    try Schema.prepareForWriting(newer)
    try newer.execute("PRAGMA user_version = 99")
    for (file, line) in [
      ("text.db", "archive: text.db: not an archive; name another file with --db\n"),
      ("stranger.db", "archive: stranger.db: not an archive; name another file with --db\n"),
      (
        "newer.db",
        "archive: newer.db was made by a newer archive (schema 99; this one reads \(Schema.version))\n"
      ),
    ] {
      let before = try Data(contentsOf: URL(fileURLWithPath: desk.path + "/" + file))
      for command in UsageTests.commands where command != "names" {
        let operands = command == "show" ? ["1"] : command == "ingest" ? ["."] : []
        let run = try await desk.archive([command, "--db", file] + operands)
        #expect(run.errors == line, "\(command)")
        #expect(run.out == "")
        #expect(run.status == 2)
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: desk.path + "/" + file)) == before)
    }
  }

  @Test("A folder that is named as the archive is said to be one")
  func folder() async throws {
    let desk = try await Desk.withArchive()
    for command in ["search", "stats", "ingest"] {
      let operands = command == "search" ? ["water"] : command == "ingest" ? ["news"] : []
      let run = try await desk.archive([command, "--db", "news"] + operands)
      #expect(run.errors == "archive: news: a folder, not an archive; name a file with --db\n", "\(command)")
      #expect(run.status == 2)
    }
  }
}
