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
    var words: [String] = []
    var flags = Set<String>()
    var values: [String: String] = [:]
    var i = 1
    while i < arguments.count {
      let argument = arguments[i]
      i += 1
      switch argument {
      case "--":
        words += arguments[i...].filter { $0 != "--" }
        i = arguments.count
      case "--exact", "--why", "--json", "--csv":
        guard flags.insert(argument).inserted else { return nil }
      case "--db", "--limit", "--in":
        guard i < arguments.count, !arguments[i].hasPrefix("-"),
          values.updateValue(arguments[i], forKey: argument) == nil
        else { return nil }
        i += 1
      default:
        if argument.hasPrefix("-") { return nil }
        words.append(argument)
      }
    }
    if flags.isSuperset(of: ["--json", "--csv"]) { return nil }
    query = Query(words.joined(separator: " "))
    query.isExact = flags.contains("--exact")
    why = flags.contains("--why")
    file = values["--db"]
    format = flags.contains("--json") ? .json : flags.contains("--csv") ? .csv : .text
    if let typed = values["--limit"] {
      guard let limit = Int(typed), limit >= 0 else { return nil }
      self.limit = limit
    }
    if let typed = values["--in"] {
      guard let scope = Query.Scope(rawValue: typed) else { return nil }
      self.scope = scope
    }
  }
}
