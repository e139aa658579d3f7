/// What has names that archives write in several ways, and one row for all of them.
public enum NamedKind: String, Hashable, Sendable, CaseIterable {
  case person, organization, outlet

  /// The table of the rows: "persons".
  var table: String { rawValue + "s" }
  /// The column that points at them: "person_id".
  var column: String { rawValue + "_id" }
}
