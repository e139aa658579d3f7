/// Names and rows that no article has any more.
enum Unnamed {
  /// Takes out, after articles were replaced, the names that none has, then the rows without a name.
  static let removal = """
    DELETE FROM outlet_aliases WHERE alias NOT IN (
      SELECT outlet_alias FROM articles WHERE outlet_alias IS NOT NULL);
    DELETE FROM names WHERE person_id IS NOT NULL AND id NOT IN (
      SELECT name_id FROM person_aliases WHERE name_id IS NOT NULL);
    DELETE FROM names WHERE organization_id IS NOT NULL AND id NOT IN (SELECT name_id FROM organization_aliases);
    DELETE FROM names WHERE outlet_id IS NOT NULL AND id NOT IN (
      SELECT name_id FROM outlet_aliases WHERE name_id IS NOT NULL);
    DELETE FROM name_keys WHERE name_id NOT IN (SELECT id FROM names);
    DELETE FROM name_candidates WHERE name_id NOT IN (SELECT id FROM names) OR other_id NOT IN (SELECT id FROM names);
    DELETE FROM person_aliases WHERE article_id IS NULL AND NOT EXISTS (
      SELECT 1 FROM person_aliases AS printed
       WHERE printed.person_id = person_aliases.person_id AND printed.article_id IS NOT NULL);
    UPDATE claims SET person_id = NULL WHERE person_id IN (
      SELECT id FROM persons WHERE NOT EXISTS (SELECT 1 FROM person_aliases WHERE person_id = persons.id));
    DELETE FROM persons WHERE NOT EXISTS (SELECT 1 FROM person_aliases WHERE person_id = persons.id);
    UPDATE claims SET organization_id = NULL WHERE organization_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM organization_aliases WHERE organization_aliases.organization_id = claims.organization_id);
    DELETE FROM organizations WHERE NOT EXISTS (
      SELECT 1 FROM organization_aliases WHERE organization_id = organizations.id);
    DELETE FROM outlets WHERE NOT EXISTS (SELECT 1 FROM articles WHERE articles.outlet_id = outlets.id);
    """

  /// Rows that are called by a name that none of their articles has.
  static func rowsOfOtherNames(
    of kind: NamedKind, _ connection: borrowing Connection
  ) throws(SQLiteError) -> [Int] {
    let list = try connection.prepare(
      """
      SELECT id FROM \(kind.table)
       WHERE EXISTS (SELECT 1 FROM names WHERE \(kind.column) = \(kind.table).id)
         AND NOT EXISTS (SELECT 1 FROM \(kind.rawValue)_aliases WHERE \(kind.column) = \(kind.table).id
                          AND alias = \(kind.table).name)
       ORDER BY id
      """)
    var rows: [Int] = []
    try list.bind()
    while var row = try list.next() { rows.append(row.next()) }
    return rows
  }
}
