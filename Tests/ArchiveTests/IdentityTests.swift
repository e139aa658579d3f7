import Testing

@testable import Archive

@Suite("Which names are one row")
struct IdentityTests {
  @Test("Every rule of organizations decides its own examples", arguments: OrganizationRule.all.indices)
  func organizations(_ i: Int) {
    let rule = OrganizationRule.all[i]
    #expect(!rule.decides.isEmpty)
    for (first, second) in rule.decides {
      for (a, b) in [(first, second), (second, first)] {
        let one = FullName(a, of: .organization)
        let two = FullName(b, of: .organization)
        #expect(one.compared(to: two).name == rule.rule.name, "\(a) | \(b)")
        if rule.rule.outcome != .different {
          #expect(!Set(one.keys).isDisjoint(with: two.keys), "\(a) | \(b): \(one.keys) \(two.keys)")
        }
      }
    }
  }

  @Test("Every rule of outlets decides its own examples", arguments: OutletRule.all.indices)
  func outlets(_ i: Int) {
    let rule = OutletRule.all[i]
    #expect(!rule.decides.isEmpty)
    for (first, second) in rule.decides {
      for (a, b) in [(first, second), (second, first)] {
        let one = FullName(a, of: .outlet)
        let two = FullName(b, of: .outlet)
        #expect(one.compared(to: two).name == rule.rule.name, "\(a) | \(b)")
        if rule.rule.outcome != .different {
          #expect(!Set(one.keys).isDisjoint(with: two.keys), "\(a) | \(b): \(one.keys) \(two.keys)")
        }
      }
    }
  }

  @Test("An abbreviation alone is never another organization", arguments: ["NRA", "N.R.A.", "BCA"])
  func abbreviations(_ short: String) {
    let name = FullName(short, of: .organization)
    for other in ["Northern Rivers Authority", "Nra Works", "BRA"] {
      #expect(
        name.compared(to: FullName(other, of: .organization)).outcome == .different, "\(short) | \(other)")
    }
  }

  @Test(
    "Two words and more are a full name, one is not",
    arguments: [
      ("Edda Carver", true), ("E. Carver", true), ("Carver", false), ("al-Zoubani", false),
      ("Abu Haitham", false),
      ("Haitham al-Zoubani", true),
    ])
  func full(_ name: String, _ isFull: Bool) { #expect(FullName(name, of: .person).isFull == isFull) }

  // MARK: Decisions

  private func decisions(_ list: [(Decision.Action, String, String)]) -> Decisions {
    Decisions(
      list.enumerated().map {
        Decision(id: $0.offset + 1, $0.element.0, .person, $0.element.1, $0.element.2)
      },
      of: .person)
  }

  @Test("What is merged is one under each name, whatever was merged with it before")
  func merges() {
    let decided = decisions([(.merge, "Edda Carver", "Nora Lind"), (.merge, "Ida Voss", "Nora Lind")])
    #expect(Set(decided.mates(of: "edda carver")) == ["edda carver", "nora lind", "ida voss"])
    #expect(decided.title(of: "nora lind") == "Ida Voss")
    #expect(decided.mates(of: "omar hadi") == ["omar hadi"])
  }

  @Test("The later decision holds")
  func later() {
    let parted = decisions([(.merge, "Edda Carver", "Nora Lind"), (.split, "Edda Carver", "Nora Lind")])
    #expect(parted.mates(of: "nora lind") == ["nora lind"])
    #expect(parted.part("nora lind", from: ["edda carver"]))
    #expect(parted.part("edda carver", from: ["nora lind"]))
    #expect(parted.yields("nora lind", to: ["edda carver"]))
    #expect(!parted.yields("edda carver", to: ["nora lind"]))
    let again = decisions([
      (.split, "Edda Carver", "Nora Lind"), (.merge, "Edda Carver", "Nora Lind"),
    ])
    #expect(again.mates(of: "nora lind").count == 2)
    #expect(!again.part("nora lind", from: ["edda carver"]))
  }

  @Test("Who is split from someone is split from all that someone is")
  func splitFromAll() {
    let decided = decisions([(.split, "Edda Carver", "Edda Carwer"), (.merge, "Edda Carver", "Ida Voss")])
    #expect(decided.part("edda carwer", from: ["ida voss"]))
    #expect(!decided.part("edda carwer", from: ["nora lind"]))
  }

  @Test("A name that someone was given leads to them")
  func renamed() {
    let decided = decisions([(.rename, "Edda Carver", "The Harbour Minister")])
    #expect(decided.title(of: "edda carver") == "The Harbour Minister")
    #expect(decided.mates(of: "the harbour minister").contains("edda carver"))
  }

  @Test("An export is read back as it was, as tabs and as JSON; a broken line is named")
  func lines() throws {
    let all = [
      Decision(.merge, .person, "Edda Carver", "Nora \"N.\" Lind", made: "2024-05-01T12:00:00Z"),
      Decision(.split, .outlet, "Orlo", "Orlo News", made: "2024-05-02T12:00:00Z"),
    ]
    let text = DecisionLines.header + "\n\n" + all.map(DecisionLines.line).joined(separator: "\r\n") + "\n"
    #expect(try DecisionLines.read(Array(text.utf8)) == all)
    var json = JSONWriter()
    for decision in all {
      decision.write(to: &json)
      json.endLine()
    }
    #expect(try DecisionLines.read(json.bytes) == all)
    for wrong in [
      "merge\tperson\tEdda Carver", "join\tperson\tA B\tC D\t", "{\"action\": \"merge\"}", "merge",
    ] {
      #expect(throws: DecisionError.self, "\(wrong)") {
        try DecisionLines.read(Array("# one\n\(wrong)\n".utf8))
      }
    }
  }
}
