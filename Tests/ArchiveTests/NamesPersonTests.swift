import Testing

@testable import Archive

@Suite("Which full names are one person")
struct NamesPersonTests {
  @Test("Every rule decides its own examples, whichever name comes first", arguments: PersonRule.all)
  func decides(_ rule: PersonRule) {
    #expect(!rule.decides.isEmpty && !rule.explanation.isEmpty)
    for pair in rule.decides {
      let first = PersonName(pair.first, roles: pair.firstRoles)
      let second = PersonName(pair.second, roles: pair.secondRoles)
      #expect(first.compared(to: second) == rule, "\(pair): \(first.compared(to: second).name)")
      #expect(second.compared(to: first) == rule, "\(pair): \(second.compared(to: first).name)")
    }
  }

  @Test("Names that are or may be one person have a key in common", arguments: PersonRule.all)
  func keys(_ rule: PersonRule) {
    guard rule.outcome != .different, rule != .initial else { return }
    for pair in rule.decides {
      let keys = PersonName(pair.first).pairKeys
      #expect(PersonName(pair.second).pairKeys.contains(where: keys.contains), "\(pair)")
    }
  }

  @Test("A name is the same person as itself, unless it is one word")
  func itself() {
    for name in ["Edda Carver", "Tom B. Carver Jr.", "Abd al-Rahman al-Sayegh"] {
      #expect(PersonName(name).compared(to: PersonName(name)) == .sameWords)
    }
  }
}
