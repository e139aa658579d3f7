extension Query {
  /// A condition beside the words: `outlet:Sputnik`, `since:2017-06`.
  public struct Filter: Hashable, Sendable {
    /// What a filter asks about; the raw value is what is typed before the colon.
    public enum Key: String, Hashable, Sendable, CaseIterable {
      case outlet, person, by, kind, since, until
      case scope = "in"

      /// One line for help and documentation.
      public var help: String {
        switch self {
        case .outlet: "published by this outlet"
        case .person: "naming this person"
        case .by: "claims of this source"
        case .kind: "claims that are direct, indirect or mixed"
        case .since: "published on this day, month or year or later"
        case .until: "published on this day, month or year or earlier"
        case .scope: "where to look: articles, claims, persons or comments"
        }
      }

      /// A value that works, for help and documentation.
      public var example: String {
        switch self {
        case .outlet: "outlet:Sputnik"
        case .person: "person:\"Anna Kim\""
        case .by: "by:Kim"
        case .kind: "kind:direct"
        case .since: "since:2017-06"
        case .until: "until:2017"
        case .scope: "in:claims"
        }
      }
    }

    public var key: Key
    /// As typed without quotation marks; `since` and `until` have become a day ("2017-06-01"),
    /// `kind` and `in` one of their words.
    public var value: String
    /// Typed in quotation marks: spelled exactly so.
    public var isExact: Bool
    /// `-outlet:Sputnik`: none of these.
    public var isExcluded: Bool

    public init(_ key: Key, _ value: String, isExact: Bool = false, isExcluded: Bool = false) {
      self.key = key
      self.value = value
      self.isExact = isExact
      self.isExcluded = isExcluded
    }
  }

  /// What is searched.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    case articles, claims, persons, comments
  }
}

extension Query.Filter {
  /// A filter from what was typed behind its colon; nil when the value means nothing to it.
  ///
  ///     Query.Filter(.since, typed: "2017-06")   // on 2017-06-01 or later
  ///     Query.Filter(.since, typed: "spring")    // nil
  public init?(_ key: Key, typed: String, isExact: Bool = false, isExcluded: Bool = false) {
    switch key {
    case .outlet, .person, .by:
      guard !IndexWords.cut(typed).isEmpty else { return nil }
      self.init(key, typed, isExact: isExact, isExcluded: isExcluded)
    case .kind:
      guard let kind = Claim.Kind(rawValue: typed.lowercased()) else { return nil }
      self.init(key, kind.rawValue, isExcluded: isExcluded)
    case .scope:
      guard let scope = Query.Scope(loose: typed.lowercased()) else { return nil }
      self.init(key, scope.rawValue, isExcluded: isExcluded)
    case .since, .until:
      guard let days = DayRange(typed: typed) else { return nil }
      switch (key, isExcluded) {
      case (.since, false): self.init(.since, days.first.description)
      case (.since, true):  // -since:2017 is until:2016-12-31
        guard let day = days.first.dayBefore else { return nil }
        self.init(.until, day.description)
      case (_, false): self.init(.until, days.last.description)
      case (_, true):
        guard let day = days.last.dayAfter else { return nil }
        self.init(.since, day.description)
      }
    }
  }

  /// What a value of this filter looks like, for a message: "since: takes a day (2017-06-14), …".
  static func expectation(of key: Key) -> String {
    switch key {
    case .kind: "kind: takes direct, indirect or mixed"
    case .scope: "in: takes articles, claims, persons or comments"
    case .since, .until: "\(key.rawValue): takes a day, a month or a year (2017-06-14, 2017-06, 2017)"
    case .outlet, .person, .by: "\(key.rawValue): takes a name"
    }
  }
}

extension Query.Filter {
  /// The name in the filter as words to look for; nil for a filter that holds no name.
  ///
  /// `person:"Anna Kim"` is these words side by side, `person:Kim` and `--person "Anna Kim"` any spelling.
  var expression: Query.Expression? {
    guard key == .person || key == .by else { return nil }
    let pieces = isExact ? [value] : value.split(whereSeparator: \.isWhitespace).map(String.init)
    let terms = pieces.prefix(Query.Name.longest).compactMap { piece -> Query.Expression? in
      let words = IndexWords.cut(piece)
      return words.isEmpty
        ? nil : .term(Query.Term(text: piece, words: words, form: isExact ? .quoted : .plain))
    }
    return .joining(terms)
  }
}

extension Query.Scope {
  /// Also in the singular: `in:claim`.
  init?(loose text: String) {
    guard let scope = Self.allCases.first(where: { $0.rawValue == text || $0.rawValue == text + "s" })
    else { return nil }
    self = scope
  }
}

extension Query {
  /// The query with one more filter, as the option `--outlet` adds one.
  public func narrowed(to filter: Filter) -> Query {
    var query = self
    query.filters.append(filter)
    return query
  }

  /// The first day asked for: the latest `since:`.
  public var since: Day? { days(.since).max() }
  /// The last day asked for: the earliest `until:`.
  public var until: Day? { days(.until).min() }
  /// Where `in:` says to look; the last one counts.
  public var scope: Scope? { filters(.scope).last.flatMap { Scope(rawValue: $0.value) } }

  /// The filters of one kind, those that exclude or those that do not.
  public func filters(_ key: Filter.Key, excluding: Bool = false) -> [Filter] {
    filters.filter { $0.key == key && $0.isExcluded == excluding }
  }

  private func days(_ key: Filter.Key) -> [Day] { filters(key).compactMap { Day(iso: $0.value) } }
}
