internal import CSQLite

/// What went wrong with a database, in the user's words: which file, what, and what to do now.
///
/// SQLite's own message is kept in ``detail`` for tests and bug reports; it is never printed, since it can
/// hold SQL text and words of a stranger's database.
public struct SQLiteError: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// There is no such file.
    case missing
    /// The file cannot be opened, or the folder cannot be written.
    case cannotOpen
    /// There is a folder of that name.
    case folder
    /// The file is no SQLite database.
    case notADatabase
    /// The file is damaged.
    case damaged
    /// Another program holds the lock for longer than we wait.
    case busy
    /// The file or its folder cannot be written.
    case readOnly
    /// A program has died while it was writing, and what it left cannot be taken back: the file or its folder
    /// cannot be written.
    case unfinished
    /// The disk is full, or the file may not grow.
    case full
    /// Reading or writing failed below SQLite.
    case inputOutput
    /// There is not enough memory.
    case outOfMemory
    /// One value is larger than SQLite holds (1 GB).
    case tooBig
    /// A row breaks a promise of the schema.
    case constraint
    /// The call was stopped from outside.
    case interrupted
    /// Anything else.
    case other
  }

  public var kind: Kind
  /// The database as the user named it.
  public var file: String
  /// SQLite's extended result code. https://sqlite.org/rescode.html
  public var code: Int32
  /// SQLite's own message. Not for printing.
  public var detail: String

  public init(kind: Kind, file: String, code: Int32 = 0, detail: String = "") {
    self.kind = kind
    self.file = file
    self.code = code
    self.detail = detail
  }

  /// SQLITE_READONLY_ROLLBACK, which is an expression in C that Swift does not see.
  static let rollbackRefused = SQLITE_READONLY | 3 << 8

  init(code: Int32, file: String, detail: String) {
    self.init(kind: Kind(code: code), file: file, code: code, detail: detail)
  }
}

extension SQLiteError.Kind {
  init(code: Int32) {
    if code == SQLiteError.rollbackRefused {
      self = .unfinished
      return
    }
    switch code & 0xFF {
    case SQLITE_CANTOPEN: self = .cannotOpen
    case SQLITE_NOTADB: self = .notADatabase
    case SQLITE_CORRUPT: self = .damaged
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
    case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: self = .readOnly
    case SQLITE_FULL: self = .full
    case SQLITE_IOERR: self = .inputOutput
    case SQLITE_NOMEM: self = .outOfMemory
    case SQLITE_TOOBIG: self = .tooBig
    case SQLITE_CONSTRAINT: self = .constraint
    case SQLITE_INTERRUPT: self = .interrupted
    default: self = .other
    }
  }
}

extension SQLiteError: CustomStringConvertible {
  public var description: String {
    switch kind {
    case .missing: "\(file): no such archive; make one with `archive ingest --db \(file) FOLDER`"
    case .folder: "\(file): a folder, not an archive; name a file with --db"
    case .cannotOpen: "\(file): cannot be opened; is the folder there, and may you write in it?"
    case .notADatabase: "\(file): not an archive; name another file with --db"
    case .damaged:
      "\(file): the database is damaged; ingest the originals into a new one, or use an older copy"
    case .busy: "\(file): locked by another program; try again when it has finished"
    case .readOnly: "\(file): cannot be written (read-only file, folder or medium)"
    case .unfinished:
      "\(file): a program died while it was writing; run the command once where the file and its folder can be written"
    case .full: "\(file): the disk is full; free some space and run the same command again"
    case .inputOutput:
      "\(file): reading or writing failed (disk full or failing?); run the same command again"
    case .outOfMemory: "\(file): not enough memory; nothing is lost, run the same command again"
    case .tooBig: "\(file): one value is larger than a database can hold (1 GB)"
    case .constraint: "\(file): a row does not fit the others; `archive check` says where"
    case .interrupted: "\(file): stopped before it was done"
    case .other: "\(file): the database could not do this (code \(code)); `archive check` looks for the cause"
    }
  }
}
