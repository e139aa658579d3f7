extension NewsArchive {
  /// The aliases that search knows: the user's decisions first, then what articles say; with `shipped` also the table
  /// that comes with the program, one line for each name and its usual one.
  public func aliases(shipped: Bool = false) throws -> [AliasLine] {
    var lines: [AliasLine] = []
    let own = try connection.prepare("SELECT name, alias, same FROM own_aliases ORDER BY words, alias_words")
    while var row = try own.next() {
      lines.append(AliasLine(name: row.next(), alias: row.next(), same: row.next()))
    }
    let stated = try connection.prepare(
      """
      SELECT name, alias, rule, min(article_id) FROM aliases GROUP BY words, alias_words ORDER BY words, alias_words
      """)
    while var row = try stated.next() {
      lines.append(
        AliasLine(
          name: row.next(), alias: row.next(), origin: .article, reason: row.next(), article: row.next()))
    }
    if shipped {
      for alias in AliasTable.shipped.aliases where alias.spelling != alias.group {
        lines.append(
          AliasLine(name: alias.group, alias: alias.spelling, origin: .shipped, reason: alias.reason))
      }
    }
    return lines
  }

  /// Keeps the user's decisions about pairs of names, in place of earlier ones about the same pairs.
  ///
  /// Throws an error of one line for a pair that is none: one of the two has no letter, or both are the same.
  public static func decide(_ decisions: [AliasLine], in path: String) throws {
    try change(path) { connection in
      let keep = try connection.prepare(
        "INSERT OR REPLACE INTO own_aliases (words, alias_words, name, alias, same) VALUES (?, ?, ?, ?, ?)")
      for decision in decisions {
        let pair = try AliasPair(decision.name, decision.alias)
        try keep.run(
          .text(pair.words), .text(pair.aliasWords), .text(pair.name), .text(pair.alias),
          .integer(decision.same ? 1 : 0))
      }
    }
  }

  /// Takes an alias away: the user's own is forgotten; one that ships or that articles give is marked as wrong.
  ///
  /// Gives false when the two names were no aliases.
  public static func removeAlias(_ name: String, _ alias: String, in path: String) throws -> Bool {
    let pair = try AliasPair(name, alias)
    var wasThere = false
    try change(path) { connection in
      let own = try connection.prepare(
        "DELETE FROM own_aliases WHERE words = ? AND alias_words = ? AND same = 1 RETURNING 1")
      try own.bind(.text(pair.words), .text(pair.aliasWords))
      while try own.next() != nil { wasThere = true }
      let known = try AliasReader(connection).aliases(of: [pair.words])
      let isKnown = known.others(of: pair.name, words: pair.words).contains {
        IndexFold.words($0.name) == pair.aliasWords
      }
      guard isKnown else { return }
      wasThere = true
      let part = try connection.prepare(
        "INSERT OR REPLACE INTO own_aliases (words, alias_words, name, alias, same) VALUES (?, ?, ?, ?, 0)")
      try part.run(.text(pair.words), .text(pair.aliasWords), .text(pair.name), .text(pair.alias))
    }
    return wasThere
  }

  private static func change(_ path: String, _ work: (borrowing Connection) throws -> Void) throws {
    let connection = try Connection(path: path, mode: .write)
    try Schema.prepareForReading(connection)
    try Schema.refuseStrangers(connection)
    try connection.transaction { try work(connection) }
  }
}

/// Two names in the order in which `own_aliases` keeps them.
private struct AliasPair {
  var name: String
  var alias: String
  var words: String
  var aliasWords: String

  init(_ name: String, _ alias: String) throws {
    let (words, aliasWords) = (IndexFold.words(name), IndexFold.words(alias))
    guard !words.isEmpty, !aliasWords.isEmpty else { throw AliasError.noName(words.isEmpty ? name : alias) }
    guard words != aliasWords else { throw AliasError.same(name, alias) }
    (self.name, self.alias, self.words, self.aliasWords) =
      words < aliasWords ? (name, alias, words, aliasWords) : (alias, name, aliasWords, words)
  }
}

/// Why two names cannot be aliases.
public enum AliasError: Error, Hashable, Sendable, CustomStringConvertible {
  case noName(String)
  case same(String, String)

  public var description: String {
    switch self {
    case .noName(let text): "“\(text)” has no letter or digit to search for"
    case .same(let name, let alias): "“\(name)” and “\(alias)” are the same words for a search"
    }
  }
}
