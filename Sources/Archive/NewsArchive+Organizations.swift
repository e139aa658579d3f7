/// An organization with what the archive has of it.
public struct OrganizationLine: Hashable, Sendable {
  public var id: Int
  public var name: String
  public var abbreviation: String?
  /// How many articles name it.
  public var articles: Int
  /// How many claims are attributed to it.
  public var claims: Int
  /// Every other name that was met.
  public var aliases: [String]

  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.field("name", name)
      json.field("abbreviation", abbreviation)
      json.field("articles", articles)
      json.field("claims", claims)
      json.field("aliases", aliases)
    }
  }
}

extension NewsArchive {
  /// The organizations that have all of these words in one of their names, or as their abbreviation; all of
  /// them for no words. Those named most come first, one at a time.
  public func organizations(
    matching words: String, limit: Int = 0, _ body: (OrganizationLine) throws -> Void
  ) throws {
    let words = FullName.fold(words, of: .organization).split(separator: " ").map(String.init)
    let conditions = words.map { _ in
      """
      organizations.id IN (
        SELECT organization_id FROM names WHERE instr(' ' || name || ' ', ' ' || ?1 || ' ') > 0
        UNION ALL SELECT organization_id FROM organization_spellings WHERE lower(alias) = ?1)
      """
    }
    var sql = ""
    for (i, condition) in conditions.enumerated() {
      sql += (i == 0 ? "\nWHERE " : "\n  AND ") + condition.replacingParameter(by: i + 1)
    }
    let list = try connection.prepare(
      """
      SELECT organizations.id, organizations.name, organizations.abbreviation,
             (SELECT count(DISTINCT article_id) FROM organization_aliases
               WHERE organization_id = organizations.id) AS articles,
             (SELECT count(*) FROM claims WHERE organization_id = organizations.id) AS claims,
             (SELECT json_group_array(alias) FROM (SELECT DISTINCT alias FROM organization_spellings
               WHERE organization_id = organizations.id AND alias <> organizations.name
                 AND alias IS NOT organizations.abbreviation ORDER BY alias))
        FROM organizations\(sql)
       ORDER BY articles DESC, claims DESC, organizations.name\(limit > 0 ? "\nLIMIT \(limit)" : "")
      """)
    try list.bind(words.map { .text($0) })
    while var row = try list.next() { try body(OrganizationLine(row: &row)) }
  }
}

extension OrganizationLine: RowDecodable {
  init(row: inout Row) {
    id = row.next()
    name = row.next()
    abbreviation = row.next()
    articles = row.next()
    claims = row.next()
    aliases = strings(inJSONArray: row.next())
  }
}

extension String {
  /// SQL for one parameter as SQL for the parameter of another number.
  fileprivate func replacingParameter(by number: Int) -> String {
    split(separator: "?1", omittingEmptySubsequences: false).joined(separator: "?\(number)")
  }
}
