import Testing

@testable import Archive

/// Runs the documents of the folder Specification.
@Suite("Specification")
struct SpecificationTests {
  @Test(
    "A careful reader's findings are the program's", arguments: SpecificationDocument.all.flatMap(\.examples))
  func reads(_ example: SpecificationExample) {
    do {
      let difference = try example.difference()
      if example.isKnownLimit {
        guard difference == nil else { return }
        Issue.record(
          "This is read right now. Move it out of “\(SpecificationDocument.limits)”.",
          sourceLocation: example.location())
      } else if let difference {
        Issue.record("\(difference)", sourceLocation: example.location())
      }
    } catch {
      Issue.record("\(error.what)", sourceLocation: example.location(error.line))
    }
  }

  @Test("Every document has examples, and every block is one", arguments: SpecificationDocument.all)
  func complete(_ document: SpecificationDocument) {
    for problem in document.problems { Issue.record("\(document.name):\(problem.line): \(problem.what)") }
  }

  @Test("There are documents")
  func found() { #expect(SpecificationDocument.all.contains { $0.name == "attribution.md" }) }

  @Test(
    "An example that states too little, too much or nothing fails",
    arguments: [
      ("source: Ana Ruiz (person)\ncue: said\nsays: that the mine was dry", true),
      ("source: Ana Ruiz (person)\ncue: said\nsays: the mine was dry", false),
      ("source: Ana Ruiz (organization)\ncue: said\nsays: that the mine was dry", false),
      ("source: Ana Ruiz → Eva Ruiz (person)\ncue: said\nsays: that the mine was dry", false),
      ("source: Ana Ruiz (person)\ncue: said\nsays: that the mine was dry\nmodality: negated", false),
      ("source: Ana Ruiz (person)\ncue: said\nsays: that the mine was dry\nkind: direct", false),
      ("no claim", false), ("", false), ("cue: said", false), ("source: Ana Ruiz", false),
      ("source: Ana Ruiz (person)\ncue: said", false), ("speaker: Ana Ruiz", false),
      ("person: Ana Ruiz", true), ("nobody", false), ("person: Ana Ruiz\nroles: nurse", false),
      ("who: [Ana Ruiz] said → Ana Ruiz (person)", true), ("who: [She] said → Ana Ruiz (person)", false),
    ])
  func fails(_ notes: String, _ isRight: Bool) {
    let text = "```newsprint\nAna Ruiz said that\nthe mine was dry.\n---\n\(notes)\n```\n"
    let document = SpecificationDocument(name: "trial.md", path: "/trial.md", text: text)
    #expect(document.problems.isEmpty)
    let reads = document.examples.map { example in
      do { return try example.difference() == nil } catch { return false }
    }
    #expect(reads == [isRight])
  }

  @Test(
    "A document without examples, an open block and a block of another name are problems",
    arguments: ["Prose.", "```newsprint\nAna Ruiz left.\n---\nno claim\n", "```\nAna Ruiz left.\n```\n"])
  func problems(_ text: String) {
    #expect(!SpecificationDocument(name: "trial.md", path: "/trial.md", text: text).problems.isEmpty)
  }
}

extension SpecificationDocument: CustomTestStringConvertible {
  var testDescription: String { name }
}

extension SpecificationExample {
  /// What the program reads differently, for a person to read; nil when nothing does.
  ///
  /// The newsprint is read twice, with its line ends and on one line: both must give the same.
  func difference() throws(SpecificationError) -> String? {
    let known = SpecifiedClaim.keys.union(SpecifiedPeople.keys)
    do {
      for note in notes where !known.contains(note.key) {
        throw SpecificationError(note, "nothing is known of “\(note.key)”")
      }
      guard statesClaims || statesPeople, !lines.isEmpty else {
        throw SpecificationError(line: line, what: "the example states nothing")
      }
      let claims = try statedClaims()
      let people = try SpecifiedPeople(notes)
      for (story, how) in [(onOneLine, "on one line"), (asPrinted, "with its line ends")] {
        var differences: [String] = []
        if statesClaims, let difference = differenceOfClaims(claims, in: story) {
          differences.append(difference)
        }
        if let difference = try differenceOfPeople(people, in: story) { differences.append(difference) }
        guard differences.isEmpty else {
          return
            (["\(document):\(line), \(section)\n    read \(how):\n    \(story.text[story.text.all])"]
            + differences).joined(separator: "\n")
        }
      }
      return nil
    } catch let error as SpecificationError {
      throw error
    } catch {
      throw SpecificationError(line: line, what: "\(error)")
    }
  }
}
