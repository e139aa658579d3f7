/// An archive that is open for reading: search it, list it, give its articles back.
///
/// Readers never write, not even a lock file: an archive on a read-only medium opens. (Only what a program has left
/// half-written that died is taken back first.) One value belongs to one task; open another for another task.
///
///     let archive = try NewsArchive(path: "archive.db")
///     try archive.claims(matching: filter) { claim in print(claim.source?.text ?? "?", claim.content.text) }
public struct NewsArchive: ~Copyable {
  let connection: Connection

  /// Opens an archive.
  ///
  /// Throws an error of one line that names the file when there is none, when it is no archive, or when a
  /// newer program made it.
  public init(path: String) throws {
    connection = try Connection.reading(path, marked: Schema.applicationID) { connection in
      try connection.execute("PRAGMA query_only = ON; PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY")
      try Schema.prepareForReading(connection)
      try connection.addRanking()
    }
  }
}
