/// Whether mentions are names, at the places that they give: a person's, one of the spellings that the article has of it;
/// an organization's, words that are not cut in two.
///
/// One pass over the mentions, article by article, as over the claims.
struct MentionWords {
  private var others = 0

  static func findings(_ connection: borrowing Connection, _ done: (Int) -> Void) throws -> [Finding] {
    var words = MentionWords()
    try words.compare(connection, done)
    if words.others == 0 { return [] }
    return [
      Finding(
        place: "mentions", message: "\(words.others) are not a name at their place in the body",
        isRepairable: false)
    ]
  }

  private mutating func compare(_ connection: borrowing Connection, _ done: (Int) -> Void) throws {
    let mentions = try connection.prepare(
      """
      SELECT article_id, person_id, start, length FROM mentions
        LEFT JOIN person_spellings ON id = person_spelling_id
       WHERE start IS NOT NULL ORDER BY article_id, capture_start
      """)
    let bodies = try connection.prepare("SELECT body FROM articles WHERE id = ?")
    let spellings = try connection.prepare("SELECT person_id, alias FROM person_aliases WHERE article_id = ?")
    var article = -1
    var body: StoredBody?
    // As the store does, a letter with its accent beside it is taken for the one letter.
    var names: [Int: Set<String>] = [:]
    while var row = try mentions.next() {
      let its: Int = row.next()
      if its != article {
        article = its
        done(its)
        body = try StoredBody(of: its, bodies)
        names = [:]
        try spellings.bind(.integer(its))
        while var row = try spellings.next() {
          let person: Int = row.next()
          names[person, default: []].insert(row.next())
        }
      }
      guard let body else { continue }
      let (person, start, length): (Int?, Int, Int) = (row.next(), row.next(), row.next())
      guard let words = body.words(at: start, length), !words.isEmpty else {
        others += 1
        continue
      }
      if let person {
        // A person without a spelling here is an inspection's finding.
        if let known = names[person], !known.contains(String(decoding: words, as: UTF8.self)),
          !known.contains(Text(utf8: Array(words)).singleSpaced())
        {
          others += 1
        }
      } else if body.cutsWord(at: start) || body.cutsWord(at: start + length) {
        others += 1
      }
    }
  }
}
