internal import Archive

/// Prints one article as a reader wants it: what it says it is, its body with the claims marked and numbered
/// in it, and the list of them.
struct ArticlePrinter {
  private let terminal: Terminal

  init(on terminal: Terminal = .output) { self.terminal = terminal }

  func print(_ article: StoredArticle, _ claims: [StoredClaim]) throws {
    try Output.lines(lines(article, claims))
    try Output.flush()
  }

  func lines(_ article: StoredArticle, _ claims: [StoredClaim]) -> [String] {
    let marked = ClaimedArticle(article, claims)
    var lines = head(article, marked)
    if !article.body.isEmpty { lines += [""] + wrapped(marked.body(on: terminal)) }
    if !claims.isEmpty { lines += ["", title("Claims")] + ClaimList(claims, in: marked).lines(on: terminal) }
    if !article.persons.isEmpty {
      lines += ["", title("Persons")] + article.persons.flatMap(person)
    }
    if !article.comments.isEmpty {
      lines += ["", title("Comments")] + article.comments.flatMap(comment)
    }
    return lines
  }

  private func head(_ article: StoredArticle, _ marked: ClaimedArticle) -> [String] {
    var lines = wrapped(marked.headline(on: terminal))
    // Most standfirsts are the first paragraph, which follows.
    if let standfirst = article.standfirst, !article.body.hasPrefix(standfirst) {
      lines += wrapped(marked.standfirst(on: terminal))
    }
    let byline = article.byline ?? (article.authors.isEmpty ? nil : article.authors.joined(separator: ", "))
    lines += Wrapping.lines(of: [StyledText(article.line.facts(), .dim)], on: terminal)
    let facts: [(String, String?)] = [
      ("byline", byline), ("dateline", article.dateline), ("agency", article.agency),
      ("republisher", article.republisher), ("section", article.section),
      ("dated by", article.publishedEvidence), ("url", article.url),
      ("tags", article.tags.isEmpty ? nil : article.tags.joined(separator: ", ")),
    ]
    for case (let name, let value?) in facts {
      lines += Wrapping.lines(of: [StyledText("\(name): ", .dim), StyledText(visible(value))], on: terminal)
    }
    return lines
  }

  private func person(_ person: StoredArticle.Person) -> [String] {
    var text = visible(person.name)
    if !person.aliases.isEmpty { text += " (\(visible(person.aliases.joined(separator: ", "))))" }
    if !person.roles.isEmpty { text += ": \(visible(person.roles.joined(separator: "; ")))" }
    return Wrapping.lines(of: [StyledText(text)], on: terminal)
  }

  private func comment(_ comment: StoredArticle.Comment) -> [String] {
    let head = [comment.author, comment.date].compactMap { $0 }.map { visible($0) }.joined(separator: " · ")
    return Wrapping.lines(of: [StyledText(head, .dim)], on: terminal)
      + Wrapping.lines(of: [StyledText(visible(comment.text))], indent: 2, on: terminal)
  }

  private func title(_ text: String) -> String { terminal.styled(text, .bold) }

  /// A text's own lines, each wrapped by itself: its paragraphs are not rewritten.
  private func wrapped(_ pieces: [StyledText]) -> [String] {
    var lines: [[StyledText]] = pieces.isEmpty ? [] : [[]]
    for piece in pieces {
      for (i, words) in visible(piece.text, .kept).split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if i > 0 { lines.append([]) }
        if !words.isEmpty { lines[lines.count - 1].append(StyledText(String(words), piece.style)) }
      }
    }
    return lines.flatMap { line in
      let lines = Wrapping.lines(of: line, on: terminal)
      return lines.isEmpty ? [""] : lines
    }
  }
}
