/// A person with what the archive has of them.
public struct PersonLine: Hashable, Sendable {
  public var id: Int
  public var name: String
  /// How many articles name them.
  public var articles: Int
  /// How many claims are attributed to them.
  public var claims: Int
  /// Every other spelling that was met.
  public var aliases: [String]
  /// What articles say they are.
  public var roles: [String]

  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.field("name", name)
      json.field("articles", articles)
      json.field("claims", claims)
      json.field("aliases", aliases)
      json.field("roles", roles)
    }
  }
}

extension PersonLine: RowDecodable {
  init(row: inout Row) {
    id = row.next()
    name = row.next()
    articles = row.next()
    claims = row.next()
    aliases = strings(inJSONArray: row.next())
    roles = strings(inJSONArray: row.next())
  }

  /// The columns of `init(row:)`, from `persons`.
  static let columns = """
    persons.id, persons.name,
    (SELECT count(DISTINCT article_id) FROM person_aliases WHERE person_id = persons.id),
    (SELECT count(*) FROM claims WHERE person_id = persons.id),
    (SELECT json_group_array(alias) FROM (SELECT DISTINCT alias FROM person_spellings
      WHERE person_id = persons.id AND alias <> persons.name ORDER BY alias)),
    (SELECT json_group_array(role) FROM (SELECT DISTINCT role FROM person_roles
      WHERE person_id = persons.id ORDER BY role))
    """
}
