internal import Archive
internal import ArgumentParser

struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "How names are matched: their keys and aliases, and whether two are one.",
    discussion: """
      Needs no archive. Without names, reads them from standard input, one a line.

      EXAMPLES
        archive names "Abu Kamal" Boukamal          the keys they are found by
        archive names --pair "Sergei Lunin" "Sergej Lunin"
        archive names --rules                       every rule, as Markdown
      """)

  @Argument(help: ArgumentHelp("A name.", valueName: "name"))
  var names: [String] = []

  @Flag(help: "Compare two names; on standard input, two a line, parted by a tab.")
  var pair = false

  @Flag(help: "Print every rule with its examples, and do nothing else.")
  var rules = false

  @OptionGroup var listing: ListingOptions

  mutating func validate() throws {
    if pair, !names.isEmpty, names.count != 2 { throw ValidationError("--pair compares two names") }
  }

  func run() throws {
    if rules { return try Output.lines([NamesReference.markdown]) }
    if pair { return try compare() }
    var table = Listing(["name", "words", "keys", "aliases"], listing.format)
    try each { name in
      let parts = NameParts(name)
      let words = parts.parts.map(\.description)
      let aliases = AliasTable.shipped.others(of: name).map(\.spelling)
      try table.add(
        [
          name, words.joined(separator: " · "), parts.keys.joined(separator: ", "),
          aliases.joined(separator: ", "),
        ]
      ) { json in
        json.object { json in
          json.field("variant", name)
          json.field("words", words)
          json.field("keys", parts.keys)
          json.field("aliases", aliases)
        }
      }
    }
    try table.finish()
  }

  private func compare() throws {
    var table = Listing(["first", "second", "in a search", "as persons", "because"], listing.format)
    try each { line in
      let two = line.split(separator: "\t", maxSplits: 1).map(String.init)
      guard two.count == 2 else { return }
      let rule = NameMatch.rule(two[0], two[1])?.name
      let person = PersonName(two[0]).compared(to: PersonName(two[1]))
      try table.add([
        two[0], two[1], rule.map { "found (\($0))" } ?? "not found", Self.verdict(person.outcome),
        person.explanation,
      ]) { json in
        json.object { json in
          json.field("first", two[0])
          json.field("second", two[1])
          json.field("name", rule)
          json.field("person", person.outcome.rawValue)
          json.field("person_rule", person.name)
        }
      }
    }
    try table.finish()
  }

  private static func verdict(_ outcome: PersonRule.Outcome) -> String {
    switch outcome {
    case .same: "one"
    case .doubtful: "perhaps one"
    case .different: "two"
    }
  }

  private func each(_ body: (String) throws -> Void) throws {
    if pair, names.count == 2 { return try body(names[0] + "\t" + names[1]) }
    for name in names { try body(name) }
    guard names.isEmpty else { return }
    while let line = readLine() { try body(line) }
  }
}
