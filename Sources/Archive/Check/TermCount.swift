/// The names of all articles, counted anew from their texts: what `terms`, `term_keys` and `short_forms` must say.
struct TermCount {
  private var terms: [String: (spelling: String, articles: Int)] = [:]
  /// How many articles are left out: they are not counted yet.
  private var uncounted = 0
  /// Articles whose short forms are not those of their text, with the right ones.
  private var wrongShortForms: [(article: Int, forms: String)] = []

  /// Reads every article; memory holds their names.
  ///
  /// - Parameter all: also those that an ingest has not come to count yet.
  init(_ connection: borrowing Connection, all: Bool, _ done: (Int) -> Void = { _ in }) throws {
    let end = try all ? nil : TermStore.firstUncounted(connection)
    let articles = try connection.prepare(
      "SELECT id, short_forms, headline, standfirst, body FROM articles ORDER BY id")
    while var row = try articles.next() {
      let id: Int = row.next()
      done(id)
      let stored: String = row.next()
      let names = ArticleNames(row: &row)
      if let end, id >= end { uncounted += 1 }
      for name in names.names where end.map({ id < $0 }) ?? true {
        var term = terms[name.words] ?? (name.spelling, 0)
        if NameUse.isBetter(name.spelling.utf8, than: term.spelling.utf8) { term.spelling = name.spelling }
        term.articles += 1
        terms[name.words] = term
      }
      let forms = names.joinedShortForms
      if forms != stored { wrongShortForms.append((id, forms)) }
    }
  }

  /// What the tables say otherwise, the names themselves named.
  func findings(_ connection: borrowing Connection) throws -> [Finding] {
    var missing = terms
    var wrong: [String] = []
    var gone: [String] = []
    var misspelled: [String] = []
    var lostKeys: [String] = []
    let stored = try connection.prepare("SELECT words, spelling, articles FROM terms ORDER BY words")
    let hasKey = try connection.prepare("SELECT 1 FROM term_keys WHERE key = ? AND words = ?")
    while var row = try stored.next() {
      let words: String = row.next()
      let spelling: String = row.next()
      let articles: Int = row.next()
      guard let counted = missing.removeValue(forKey: words) else {
        gone.append(spelling)
        continue
      }
      if counted.articles != articles { wrong.append(spelling) }
      if IndexFold.words(spelling) != words { misspelled.append(spelling) }
      for key in SearchedName.keys(of: spelling) {
        try hasKey.bind(.text(key.text), .text(words))
        let isThere = try hasKey.next() != nil
        hasKey.reset()
        if !isThere {
          lostKeys.append(spelling)
          break
        }
      }
    }
    var findings: [Finding] = []
    if uncounted > 0 {
      findings.append(
        Finding(
          place: "terms",
          message: "the names in \(uncounted) articles are not counted yet: the next ingest does it",
          isRepairable: true, isNote: true))
    }
    func add(_ place: String, _ names: [String], _ complaint: String) {
      if names.isEmpty { return }
      findings.append(
        Finding(
          place: place, message: "\(names.count) \(complaint): \(names.firstFew)", isRepairable: true))
    }
    add("terms", missing.values.map(\.spelling).sorted(), "names that articles write are missing")
    add("terms", gone, "names are in no article")
    add("terms", wrong, "names are counted wrongly")
    add("terms", misspelled, "names are spelled with other words than their own")
    add("term_keys", lostKeys, "names are not found by their keys")
    if !wrongShortForms.isEmpty {
      findings.append(
        Finding(
          place: "articles", message: "\(wrongShortForms.count) have other short forms than their text",
          isRepairable: true))
    }
    return findings
  }

  /// Writes the tables anew, inside the transaction that is open.
  func rebuild(_ connection: borrowing Connection) throws {
    try connection.execute("DELETE FROM term_keys; DELETE FROM terms; DELETE FROM terms_behind")
    var insert = try BulkInsert(connection, into: "terms", columns: ["words", "articles", "printed"])
    var keys = try BulkInsert(
      connection, into: "term_keys", columns: ["key", "words"], onConflict: .ignore)
    for (words, term) in terms.sorted(by: { $0.key < $1.key }) {
      let isPlain = NameUse.isPlain(term.spelling.utf8, words.utf8)
      try insert.add(.text(words), .integer(term.articles), .text(isPlain ? nil : term.spelling))
      for key in SearchedName.keys(of: term.spelling) { try keys.add(.text(key.text), .text(words)) }
    }
    try insert.flush()
    try keys.flush()
    let update = try connection.prepare("UPDATE articles SET short_forms = ? WHERE id = ?")
    for (article, forms) in wrongShortForms { try update.run(.text(forms), .integer(article)) }
  }
}
