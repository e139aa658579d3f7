@testable import Archive

/// What an example states about persons and organizations.
struct SpecifiedPeople: Sendable {
  /// One row as a document prints it: "person: Igor Holvik", "also: Holvik", "roles: Gen."
  private(set) var rows: [String] = []
  /// "[He] said it rained → Igor Holvik (person)"
  private(set) var meant: [(note: SpecificationExample.Note, context: String, source: SpecifiedSource)] = []
  private(set) var statesRows = false

  static let keys: Set<String> = [
    "person", "also", "roles", "organization", "abbreviation", "who", "nobody",
  ]

  init(_ notes: [SpecificationExample.Note]) throws {
    var persons: [Person] = []
    var organizations: [Organization] = []
    for note in notes where Self.keys.contains(note.key) {
      if note.key != "who" { statesRows = true }
      if note.key != "nobody", note.value.isEmpty {
        throw SpecificationError(note, "“\(note.key)” says nothing")
      }
      let list = note.value.split(separator: ";").map(\.normalized)
      switch note.key {
      case "person": persons.append(Person(name: note.value))
      case "organization": organizations.append(Organization(name: note.value))
      case "also" where !persons.isEmpty: persons[persons.count - 1].aliases = list
      case "roles" where !persons.isEmpty: persons[persons.count - 1].roles = list
      case "abbreviation" where !organizations.isEmpty:
        organizations[organizations.count - 1].abbreviation = note.value
      case "who":
        guard let open = note.value.firstIndex(of: "["), let close = note.value.firstIndex(of: "]"),
          open < close,
          let arrow = note.value.firstRange(of: " → ")
        else { throw SpecificationError(note, "“who” reads: [She] said so → Ana Vantry (person)") }
        var words = note
        words.value = String(note.value[open..<close].dropFirst() + note.value[arrow.lowerBound...])
        meant.append((note, String(note.value[..<arrow.lowerBound]), try SpecifiedSource(words)))
      case "nobody": break
      default: throw SpecificationError(note, "“\(note.key)” stands behind no person or organization")
      }
    }
    rows = Self.rows(persons, organizations)
  }

  /// Persons first, each in order of appearance; spellings and roles sorted.
  static func rows(_ persons: [Person], _ organizations: [Organization]) -> [String] {
    func line(_ key: String, _ words: [String]) -> String {
      words.isEmpty ? "" : "\n      \(key): " + words.map(\.normalized).sorted().joined(separator: "; ")
    }
    return persons.map {
      "person: \($0.name.normalized)" + line("also", $0.aliases) + line("roles", $0.roles)
    }
      + organizations.map {
        "organization: \($0.name.normalized)" + line("abbreviation", $0.abbreviation.map { [$0] } ?? [])
      }
  }
}

extension SpecificationExample {
  var statesPeople: Bool { notes.contains { SpecifiedPeople.keys.contains($0.key) } }

  /// What reads differently than the example states, for a person to read; nil when nothing does.
  func differenceOfPeople(_ stated: SpecifiedPeople, in story: Story) throws -> String? {
    let people = People(reading: story)
    var lines: [String] = []
    if stated.statesRows {
      let found = SpecifiedPeople.rows(people.persons, people.organizations)
      lines += stated.rows.filter { !found.contains($0) }.map { "    stated, not found:\n      \($0)" }
      lines += found.filter { !stated.rows.contains($0) }.map { "    found, not stated:\n      \($0)" }
    }
    for (note, context, source) in stated.meant {
      guard let phrase = Self.tokens(of: context, in: story) else {
        throw SpecificationError(note, "“\(context)” does not stand in the newsprint exactly once")
      }
      let head = Passage(story).head(of: phrase)
      let found = SpecifiedSource(people.source(of: phrase, head: head, in: story), in: story.text)
      if !source.fits(found) {
        lines.append("    who: \(context)\n      stated: \(source)\n      found: \(found)")
      }
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// The tokens of the bracketed words, where the words around the brackets stand once in the story.
  private static func tokens(of context: String, in story: Story) -> Range<Int>? {
    let before = context.prefix { $0 != "[" }
    let words = context.dropFirst(before.count + 1).prefix { $0 != "]" }
    let after = context.dropFirst(before.count + words.count + 2)
    let text = story.text[story.text.all].replacing("\n", with: " ")
    let ranges = text.ranges(of: before + words + after)
    guard ranges.count == 1 else { return nil }
    let start = text.utf8.distance(from: text.startIndex, to: ranges[0].lowerBound) + before.utf8.count
    let end = start + words.utf8.count
    guard let first = story.tokens.firstIndex(where: { $0.start >= start }) else { return nil }
    return first..<(story.tokens.firstIndex { $0.start >= end } ?? story.tokens.count)
  }
}
