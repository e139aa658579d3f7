/// What someone meant who typed a command that there is not.
enum CommandNames {
  /// The words that other programs use for our commands.
  private static let elsewhere: [String: String] = [
    "add": "ingest", "import": "ingest", "index": "ingest", "insert": "ingest", "load": "ingest",
    "new": "ingest",
    "find": "search", "grep": "search", "query": "search", "comments": "search",
    "quotes": "claims", "quotations": "claims", "statements": "claims", "sources": "claims", "said": "claims",
    "cat": "show", "view": "show", "read": "show", "article": "show", "open": "show", "print": "show",
    "people": "persons", "names": "persons", "who": "persons",
    "orgs": "organizations", "organisations": "organizations", "bodies": "organizations",
    "merge": "persons merge", "split": "persons split", "rename": "persons rename",
    "candidates": "persons --candidates",
    "publishers": "outlets", "sites": "outlets", "papers": "outlets",
    "status": "stats", "statistics": "stats", "info": "stats", "count": "stats",
    "aliases": "alias", "synonyms": "alias", "synonym": "alias",
    "dump": "export", "articles": "export", "list": "export",
    "prove": "verify", "evidence": "verify", "proof": "verify", "fsck": "check", "repair": "check",
    "doctor": "check",
  ]

  /// The complaint about a first word that is no command, in one line; nil when the word is one or an option.
  static func complaint(about arguments: [String], known: [String]) -> String? {
    guard let word = arguments.first(where: { $0 != "help" }), !word.hasPrefix("-"), !known.contains(word)
    else {
      return nil
    }
    let meant = Misspelling.nearest(to: word, among: known) ?? elsewhere[word.lowercased()]
    let hint = meant.map { "; did you mean `archive \($0)`?" } ?? "; `archive --help` lists them"
    return "there is no command “\(word)”" + hint
  }
}
