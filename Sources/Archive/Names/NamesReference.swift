/// The rules for names as documentation: made from the tables that the program uses.
public enum NamesReference {
  /// Two tables in Markdown: when two spellings are one name, and when two full names are one person.
  public static var markdown: String {
    let names = NameRule.all.map { rule in
      row([
        "`\(rule.name)`", rule.explanation,
        rule.matches.map { "\($0.first) = \($0.second)" }.joined(separator: " · "),
        rule.differs.map { "\($0.first) ≠ \($0.second)" }.joined(separator: " · "),
      ])
    }
    let persons = PersonRule.all.map { rule in
      row([
        "`\(rule.name)`", rule.outcome.rawValue, rule.explanation,
        rule.decides.map { "\($0.first)\(roles($0.firstRoles)) / \($0.second)\(roles($0.secondRoles))" }
          .joined(separator: " · "),
      ])
    }
    return
      (header(["rule", "brings together", "for example", "but not"]) + names + [""]
      + header(["rule", "one person?", "because", "for example"]) + persons).joined(separator: "\n")
  }

  private static func header(_ cells: [String]) -> [String] { [row(cells), row(cells.map { _ in "---" })] }
  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
  private static func roles(_ roles: [String]) -> String {
    roles.isEmpty ? "" : " (" + roles.joined(separator: ", ") + ")"
  }
}
