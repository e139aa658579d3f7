internal import Archive

extension SearchRequest {
  /// The request of a plain command line: words, and options that every search may have.
  ///
  /// The argument parser takes 2 ms to read a command line, as long as a search does. So the common one is read here,
  /// and whatever is not plain is left to the parser: filters as options, a mistake, a call for help. Both ways
  /// give the same request.
  ///
  ///     SearchRequest(plain: ["search", "--exact", "--limit", "5", "At-Tanf"])   // read
  ///     SearchRequest(plain: ["search", "--outlet", "Sputnik", "tanf"])          // nil: the parser's
  init?(plain arguments: [String]) {
    guard arguments.first == "search" else { return nil }
    // Joined as they come: the library's own joining has to find out first how, and that takes longer than the search.
    var typed = ""
    var hasWord = false
    func add(_ word: String) {
      if hasWord { typed += " " }
      typed += word
      hasWord = true
    }
    var isExact = false
    var isJSON = false
    var isCSV = false
    var i = 1
    /// What stands behind an option that was not given before; nil leaves the matter to the parser.
    func value(_ old: String?) -> String? {
      guard old == nil, i < arguments.count, !arguments[i].hasPrefix("-") else { return nil }
      defer { i += 1 }
      return arguments[i]
    }
    var limit: String?
    var scope: String?
    while i < arguments.count {
      let argument = arguments[i]
      i += 1
      switch argument {
      case "--exact" where !isExact: isExact = true
      case "--why" where !why: why = true
      case "--json" where !isCSV && !isJSON: isJSON = true
      case "--csv" where !isCSV && !isJSON: isCSV = true
      case "--db":
        guard let path = value(file) else { return nil }
        file = path
      case "--limit":
        guard let number = value(limit) else { return nil }
        limit = number
      case "--in":
        guard let name = value(scope) else { return nil }
        scope = name
      case "--":
        for word in arguments[i...] where word != "--" { add(word) }
        i = arguments.count
      default:
        if argument.hasPrefix("-") { return nil }
        add(argument)
      }
    }
    if let limit {
      guard let number = Int(limit), number >= 0 else { return nil }
      self.limit = number
    }
    if let scope {
      guard let known = Query.Scope(rawValue: scope) else { return nil }
      self.scope = known
    }
    format = isJSON ? .json : isCSV ? .csv : .text
    query = Query(typed)
    query.isExact = isExact
  }
}
