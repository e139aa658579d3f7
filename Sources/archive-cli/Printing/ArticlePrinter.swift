internal import Archive

/// Prints one article as a reader wants it: what it says it is, its body, its claims.
struct ArticlePrinter {
  private let terminal: Terminal

  init(on terminal: Terminal = .output) { self.terminal = terminal }

  func print(_ article: StoredArticle, _ claims: [StoredClaim]) throws {
    try Output.lines(lines(article, claims))
    try Output.flush()
  }

  func lines(_ article: StoredArticle, _ claims: [StoredClaim]) -> [String] {
    var lines = head(article)
    if !article.body.isEmpty { lines += [""] + body(article.body) }
    if !claims.isEmpty {
      lines += ["", title("Claims")]
      for claim in claims {
        lines += claim.head(on: terminal)
        lines += Wrapping.lines(of: [StyledText(visible(claim.content.text))], indent: 2, on: terminal)
        lines += Wrapping.lines(
          of: [StyledText("\(claim.kindAndModality) · claim \(claim.id) · \(claim.pattern)", .dim)],
          indent: 2,
          on: terminal)
      }
    }
    if !article.persons.isEmpty {
      lines += ["", title("Persons")] + article.persons.flatMap(person)
    }
    if !article.comments.isEmpty {
      lines += ["", title("Comments")] + article.comments.flatMap(comment)
    }
    return lines
  }

  private func head(_ article: StoredArticle) -> [String] {
    var lines: [String] = []
    if let headline = article.line.headline { lines += wrapped(headline, .bold) }
    if let standfirst = article.standfirst { lines += wrapped(standfirst, nil) }
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

  /// The body's own lines, each wrapped by itself: its paragraphs are not rewritten.
  private func body(_ text: String) -> [String] {
    visible(text, .kept).split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      let lines = Wrapping.lines(of: [StyledText(String(line))], on: terminal)
      return lines.isEmpty ? [""] : lines
    }
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

  private func wrapped(_ text: String, _ style: Style?) -> [String] {
    Wrapping.lines(of: [StyledText(visible(text), style)], on: terminal)
  }
}
