/// Looks up the other names of a name that no rule of spelling finds: those that ship, those that articles give, and
/// the user's own, which come first and can also say that two names are not one.
struct AliasReader: ~Copyable {
  struct Alias: Hashable {
    var name: String
    /// What brought it, as `--why` prints it.
    var rule: String
    /// It is another word, too, when it is not written exactly so.
    var isDoubtful = false
  }

  /// The user's and the articles' aliases of some names.
  struct Known {
    fileprivate var others: [String: [Alias]] = [:]
    fileprivate var parted: [String: Set<String>] = [:]

    /// The other names of a name; the user has the last word.
    func others(of name: String, words: String) -> [Alias] {
      let all =
        (others[words] ?? [])
        + ShippedAliases.others(of: name).map {
          Alias(name: $0.spelling, rule: "alias: " + $0.reason, isDoubtful: $0.isExact)
        }
      guard let parted = parted[words] else { return all }
      return all.filter { !parted.contains(IndexFold.words($0.name)) }
    }
  }

  private let own: Statement
  private let stated: Statement

  init(_ connection: borrowing Connection) throws {
    let own = try connection.prepare(
      """
      SELECT words, alias, same FROM own_aliases WHERE words IN (SELECT value FROM json_each(?1))
      UNION ALL
      SELECT alias_words, name, same FROM own_aliases WHERE alias_words IN (SELECT value FROM json_each(?1))
      """)
    let stated = try connection.prepare(
      """
      SELECT words, alias, rule, min(article_id) FROM aliases WHERE words IN (SELECT value FROM json_each(?1))
       GROUP BY words, alias_words
      UNION ALL
      SELECT alias_words, name, rule, min(article_id) FROM aliases
       WHERE alias_words IN (SELECT value FROM json_each(?1))
       GROUP BY alias_words, words
       LIMIT 200
      """)
    self.own = own
    self.stated = stated
  }

  /// What is known of names, given as the index has their words.
  func aliases(of words: Set<String>) throws -> Known {
    var known = Known()
    guard !words.isEmpty else { return known }
    let asked = Value.text(jsonArray(words.sorted()))
    try own.bind(asked)
    while var row = try own.next() {
      let words: String = row.next()
      let alias: String = row.next()
      if row.next() {
        known.others[words, default: []].append(Alias(name: alias, rule: "alias of yours"))
      } else {
        known.parted[words, default: []].insert(IndexFold.words(alias))
      }
    }
    try stated.bind(asked)
    while var row = try stated.next() {
      let words: String = row.next()
      let alias: String = row.next()
      let rule: String = row.next()
      let article: Int = row.next()
      known.others[words, default: []].append(Alias(name: alias, rule: "\(rule), article \(article)"))
    }
    return known
  }
}
