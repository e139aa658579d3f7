extension NewsArchive {
  /// Looks whether the file is sound: SQLite's own check, references, both directions of every index,
  /// every span, the bytes of every original.
  ///
  /// Changes nothing. `progress` is told what is looked at, and how much is done, many times a second.
  public static func check(
    path: String, progress: (CheckProgress) -> Void = { _ in }
  ) throws -> [Finding] {
    // The index check is written as an INSERT, which a connection for reading refuses: nothing is changed all the same.
    let connection = try Connection(path: path, mode: .write)
    try connection.execute("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536")
    try Schema.prepareForReading(connection)
    // Each question sees the file as it is then. Where another program has written between two of them, they may not
    // fit each other: what was found is looked for again. https://sqlite.org/pragma.html#pragma_data_version
    for _ in 1..<3 {
      let before = try connection.integer("PRAGMA data_version")
      let found = try findings(connection, progress)
      if try found.isEmpty || connection.integer("PRAGMA data_version") == before { return found }
    }
    let note = "another program was writing all the while; look again when it has finished"
    return try findings(connection, progress) + [
      Finding(place: "file", message: note, isRepairable: false, isNote: true)
    ]
  }

  /// Rebuilds what is derived (indexes, spellings of names, rows that hang on nothing) and never touches an article or an original.
  ///
  /// Gives what is still wrong afterwards.
  public static func repair(
    path: String, progress: (CheckProgress) -> Void = { _ in }
  ) throws -> [Finding] {
    var place = ""
    func begin(_ next: String) {
      place = next
      progress(CheckProgress(place: place))
    }
    let connection = try Connection(path: path, mode: .write)
    try connection.execute("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536")
    try Schema.prepareForReading(connection)
    try Schema.refuseStrangers(connection)
    let damage: [Finding]? = try connection.ticking({ progress(CheckProgress(place: place)) }) {
      begin("pages")
      let pages = try FilePages(connection)
      if pages.areDamaged {
        let refusal = "nothing was repaired: where pages are damaged, writing could reach an article"
        return [Finding(place: "file", message: refusal, isRepairable: false)] + pages.findings
      }
      try connection.transaction { try rebuild(connection, pages, begin) }
      return nil
    }
    return try damage ?? findings(connection, progress)
  }

  private static func rebuild(
    _ connection: borrowing Connection, _ pages: FilePages, _ begin: (String) -> Void
  ) throws {
    begin("rows")
    if pages.hasWrongIndex { try connection.execute("REINDEX") }
    // What belongs to a table can be made anew; a table cannot.
    for object in try SchemaObjects(connection).missing() where object.type != "table" {
      try connection.execute("DROP \(object.type) IF EXISTS \"\(object.name)\"")
      try connection.execute(object.sql)
    }
    for index in Inspection.indexes {
      begin(index)
      try connection.execute("INSERT INTO \(index)(\(index)) VALUES ('rebuild')")
    }
    begin("rows")
    for inspection in Inspection.all {
      if let repair = inspection.repair { try connection.execute(repair) }
    }
    begin("names")
    let missed = try KeyCount(connection).missed
    try KeyCount.rebuild(connection)
    try settle(missed, connection)
    begin("terms")
    try TermCount(connection, all: true).rebuild(connection)
  }

  /// Looks names up by their keys that could not be found by them: others may have come since that are one with them.
  private static func settle(
    _ missed: [NamedKind: Set<Int>], _ connection: borrowing Connection
  ) throws {
    if missed.isEmpty { return }
    let decisions = try DecisionStore.all(connection)
    for (kind, ids) in missed.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      var names = try NameTable(of: kind, obeying: Decisions(decisions, of: kind), connection)
      names.changes.reread = ids
      try names.settle(connection)
    }
  }

  private static func findings(
    _ connection: borrowing Connection, _ progress: (CheckProgress) -> Void
  ) throws -> [Finding] {
    try withoutActuallyEscaping(progress) { progress in
      let steps = CheckSteps(telling: progress)
      return try connection.ticking({ steps.again() }) { try findings(connection, steps) }
    }
  }

  private static func findings(
    _ connection: borrowing Connection, _ steps: CheckSteps
  ) throws -> [Finding] {
    steps.begin("pages")
    var findings = try FilePages(connection).findings
    findings += try strangeSchema(connection)
    steps.begin("references")
    findings += try brokenReferences(connection)
    for index in Inspection.indexes {
      steps.begin(index)
      switch try state(of: index, connection) {
      case .inStep: break
      case .outOfStep:
        findings.append(
          Finding(place: index, message: "the index is out of step with its table", isRepairable: true))
      case .unknown:
        findings.append(
          Finding(
            place: index,
            message: "not compared with its table, since the file cannot be written; check a copy",
            isRepairable: false))
      }
    }
    steps.begin("rows")
    for (i, inspection) in Inspection.all.enumerated() {
      steps.did(i, of: Inspection.all.count)
      let count = try connection.integer(inspection.sql) ?? 0
      if count > 0 {
        findings.append(
          Finding(
            place: inspection.place, message: "\(count) \(inspection.complaint)",
            isRepairable: inspection.repair != nil))
      }
    }
    let articles = try connection.integer("SELECT max(id) FROM articles") ?? 0
    steps.begin("mentions")
    findings += try MentionWords.findings(connection) { steps.did($0, of: articles) }
    steps.begin("claim_spans")
    findings += try ClaimWords.findings(connection) { steps.did($0, of: articles) }
    steps.begin("originals")
    let originals = try connection.integer("SELECT count(*) FROM originals") ?? 0
    findings += try OriginalBytes.findings(connection) { steps.did($0, of: originals) }
    steps.begin("names")
    findings += try KeyCount(connection).findings
    steps.begin("terms")
    findings += try TermCount(connection, all: false) { steps.did($0, of: articles) }.findings(connection)
    findings += try idleDecisions(connection)
    steps.end()
    return findings
  }

  /// Decisions about names that nobody has here: they wait.
  private static func idleDecisions(_ connection: borrowing Connection) throws -> [Finding] {
    let all = try DecisionStore.all(connection)
    var idle: [Int] = []
    for kind in NamedKind.allCases where all.contains(where: { $0.kind == kind }) {
      let names = try NameTable(of: kind, connection)
      for decision in all where decision.kind == kind {
        var isMet = false
        for name in [decision.name, decision.other] {
          let known = try names.known(FullName.fold(name, of: kind))
          isMet = isMet || known != nil
        }
        if !isMet { idle.append(decision.id) }
      }
    }
    if idle.isEmpty { return [] }
    let numbers = idle.sorted().prefix(10).map(String.init).joined(separator: ", ")
    return [
      Finding(
        place: "decisions", message: "\(idle.count) name nobody here, and wait: \(numbers)",
        isRepairable: false, isNote: true)
    ]
  }

  /// What is not as `schema.sql` has it: something is missing, or a trigger is there that we did not make.
  private static func strangeSchema(_ connection: borrowing Connection) throws -> [Finding] {
    let objects = try SchemaObjects(connection)
    let strange = objects.strangeTriggers
    let missing = try objects.missing().filter { !strange.contains($0.name) }
    return strange.map {
      Finding(
        place: "schema", message: "the trigger “\($0)” was not made by this program; drop it",
        isRepairable: false)
    }
      + missing.map {
        Finding(
          place: "schema", message: "the \($0.type) \($0.name) is missing, or is not what it should be",
          isRepairable: $0.type != "table")
      }
  }

  private static func brokenReferences(_ connection: borrowing Connection) throws -> [Finding] {
    var broken: [String: Int] = [:]
    let references = try connection.prepare("PRAGMA foreign_key_check")
    while var row = try references.next() { broken[row.next(), default: 0] += 1 }
    return broken.sorted { $0.key < $1.key }.map { table, count in
      Finding(
        place: table, message: "\(count) rows refer to rows that are not there",
        isRepairable: Inspection.all.contains { $0.place == table && $0.repair != nil })
    }
  }

  private enum IndexState { case inStep, outOfStep, unknown }

  /// Whether an index holds exactly the words of its table. With rank = 1 FTS5 compares the two; without, it
  /// only looks at itself. The question is an INSERT that changes nothing, so a file that cannot be written
  /// cannot be asked. https://sqlite.org/fts5.html#the_integrity_check_command
  private static func state(of index: String, _ connection: borrowing Connection) throws -> IndexState {
    do {
      try connection.execute("INSERT INTO \(index)(\(index), rank) VALUES ('integrity-check', 1)")
      return .inStep
    } catch {
      switch error.kind {
      case .damaged, .other: return .outOfStep
      case .readOnly: return .unknown
      default: throw error
      }
    }
  }
}
