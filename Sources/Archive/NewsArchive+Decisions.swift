/// What became of a decision.
public struct Ruling: Sendable {
  public var decision: Decision
  /// Whether it was in force before.
  public var wasKnown: Bool
  /// How many articles know by one word alone, and only so, whom the decision is about.
  public var rowsOfOneWord: Int
  /// The articles and claims of the row of the decision's name, afterwards, and of its other name.
  public var articles: Int
  public var claims: Int
  public var otherArticles: Int
  public var otherClaims: Int
}

extension NewsArchive {
  /// Decides that two are one, that a spelling is someone else's, or what someone is called, and does what follows.
  ///
  /// Each of the two may be a name under any spelling, some words that only one row has, or a row's number. What
  /// is kept speaks of names alone.
  ///
  /// - Parameter everywhere: lets a decision about one word, which several articles have for someone they name
  ///   no further, be about all of them.
  /// - Throws: one line with the numbers to choose from when a name fits several.
  public static func decide(
    _ action: Decision.Action, _ kind: NamedKind, _ first: String, _ second: String, everywhere: Bool = false,
    in path: String, at time: String
  ) throws -> Ruling {
    let writer = try DecisionWriter(path: path)
    return try writer.transaction { writer in
      let one = try writer.meant(by: first, kind)
      var decision = Decision(action, kind, try writer.lastingName(of: one, kind), second, made: time)
      var other: MeantRow?
      var rowsOfOneWord = one.more > 0 ? one.more + 1 : 0
      switch action {
      case .merge:
        let found = try writer.meant(by: second, kind)
        guard found.row != one.row || one.more > 0 else {
          throw DecisionError("“\(first)” and “\(second)” are one already")
        }
        decision.other = try writer.lastingName(of: found, kind)
        if found.more > 0 { rowsOfOneWord = found.more + 1 }
        other = found
      case .split: decision = try split(one, second, kind, at: time, writer)
      case .rename:
        guard !IndexWords.cut(second).isEmpty else { throw DecisionError("“\(second)” is no name") }
        if let row = try writer.row(of: second, kind), row.id != one.row {
          throw DecisionError(
            "“\(second)” is someone else (\(row.id)); `archive \(kind.table) merge` makes two one")
        }
      }
      if action != .split, !everywhere {
        try refuseOneWord(decision.name, one)
        if let other { try refuseOneWord(decision.other, other) }
      }
      var inForce = try writer.inForce()
      let id = try writer.add(decision, to: &inForce)
      decision.id = id ?? 0
      let row = try writer.meant(by: decision.name, kind)
      let counts = try writer.counts(of: row.row, kind)
      let others =
        try writer.row(of: decision.other, kind).map { try writer.counts(of: $0.id, kind) } ?? (0, 0)
      return Ruling(
        decision: decision, wasKnown: id == nil, rowsOfOneWord: rowsOfOneWord, articles: counts.articles,
        claims: counts.claims, otherArticles: others.0, otherClaims: others.1)
    }
  }

  /// One word is someone else in each article, until someone says that it is one person.
  private static func refuseOneWord(_ name: String, _ row: MeantRow) throws {
    if row.more == 0 { return }
    throw DecisionError(
      "“\(name)” is one word, and each of \(row.more + 1) rows of it may be someone else; "
        + "--everywhere makes all of them one")
  }

  /// The spelling leaves the row, or stays out of it when it has another one.
  private static func split(
    _ one: MeantRow, _ spelling: String, _ kind: NamedKind, at time: String,
    _ writer: borrowing DecisionWriter
  ) throws -> Decision {
    guard let own = try writer.spelling(spelling, of: one.row, kind) else {
      let other = try writer.meant(by: spelling, kind)
      if other.row == one.row {
        throw DecisionError(
          "no article has “\(spelling)” as the full name of \(one.title); \(kind.table) are split by full names"
        )
      }
      return Decision(.split, kind, one.title, other.title, made: time)
    }
    guard let stays = try writer.otherName(than: own, of: one.row, kind) else {
      throw DecisionError("\(one.title) has no other full name; there is nothing to split")
    }
    let isCalledSo = FullName.fold(one.title, of: kind) == FullName.fold(own, of: kind)
    return Decision(.split, kind, isCalledSo ? stays : one.title, own, made: time)
  }

  /// Applies decisions that were made elsewhere, in their order; gives how many were not in force yet.
  public static func apply(_ decisions: [Decision], to path: String) throws -> Int {
    let writer = try DecisionWriter(path: path)
    return try writer.transaction { writer in
      var inForce = try writer.inForce()
      var count = 0
      for decision in decisions where try writer.add(decision, to: &inForce) != nil { count += 1 }
      return count
    }
  }

  /// Takes a decision back: the rows that it speaks of are looked at anew, as an ingest would now place their names.
  /// nil when there is none of that number.
  public static func takeBack(decision id: Int, in path: String) throws -> Decision? {
    let writer = try DecisionWriter(path: path)
    return try writer.transaction { try $0.remove(id) }
  }

  /// The decisions, in the order in which they were made.
  public func decisions() throws -> [Decision] { try DecisionStore.all(connection) }
}
