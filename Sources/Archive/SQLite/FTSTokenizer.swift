internal import CSQLite

/// FTS5's own tokenizer of words, called from outside: what is cut here is cut as the index cuts it, whatever the version
/// of SQLite. https://sqlite.org/fts5.html#custom_tokenizers
///
/// It keeps a buffer of its own, so that each task has one.
///
///     let tokenizer = try FTSTokenizer()
///     try tokenizer.cut(text, for: &words) { words, _, word, length, _, _ in … }   // "Al-Tanf": "al", "tanf"
struct FTSTokenizer: ~Copyable {
  private let methods: fts5_tokenizer
  private let handle: OpaquePointer
  /// Where it was found, kept open as long as it is there.
  private let home: Home?

  private struct Home: ~Copyable {
    let connection: Connection
  }

  /// - Parameter connection: outlives the tokenizer.
  init(_ connection: borrowing Connection) throws(SQLiteError) {
    (methods, handle) = try Self.make(connection)
    home = nil
  }

  init() throws(SQLiteError) {
    let connection = try Connection(path: ":memory:", mode: .create)
    let (methods, handle) = try Self.make(connection)
    self.methods = methods
    self.handle = handle
    home = Home(connection: connection)
  }

  private static func make(
    _ connection: borrowing Connection
  ) throws(SQLiteError) -> (fts5_tokenizer, OpaquePointer) {
    func failure(_ code: Int32) -> SQLiteError {
      SQLiteError(code: code, file: connection.file, detail: "the tokenizer unicode61")
    }
    guard let api = archive_fts5(connection.handle) else { throw failure(SQLITE_ERROR) }
    var data: UnsafeMutableRawPointer?
    var methods = fts5_tokenizer()
    let found = api.pointee.xFindTokenizer?(api, "unicode61", &data, &methods) ?? SQLITE_ERROR
    if found != SQLITE_OK { throw failure(found) }
    var made: OpaquePointer?
    let code = withArguments { arguments, count in
      methods.xCreate?(data, arguments, count, &made) ?? SQLITE_ERROR
    }
    guard code == SQLITE_OK, let made else { throw failure(code) }
    return (methods, made)
  }

  deinit { methods.xDelete?(handle) }

  /// As the tables in schema.sql say: `tokenize='unicode61 remove_diacritics 2'`.
  private static func withArguments(
    _ create: (UnsafeMutablePointer<UnsafePointer<CChar>?>, Int32) -> Int32
  ) -> Int32 {
    "remove_diacritics".withCString { name in
      "2".withCString { value in
        var arguments: [UnsafePointer<CChar>?] = [name, value]
        return arguments.withUnsafeMutableBufferPointer { arguments in
          arguments.baseAddress.map { create($0, Int32(arguments.count)) } ?? SQLITE_NOMEM
        }
      }
    }
  }

  /// What takes a word: the context, flags, the folded word and its length, its first byte in the text and the one behind
  /// its last.
  typealias Taker =
    @convention(c) (
      UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, Int32, Int32, Int32
    ) -> Int32

  /// Shows each word of UTF-8 text to the taker, one after another; the word is gone when the taker returns.
  func cut(
    _ text: UnsafeBufferPointer<UInt8>, for context: UnsafeMutableRawPointer, _ taker: Taker
  ) throws(SQLiteError) {
    guard let base = text.baseAddress, !text.isEmpty else { return }
    let code = base.withMemoryRebound(to: CChar.self, capacity: text.count) {
      methods.xTokenize?(
        handle, context, FTS5_TOKENIZE_DOCUMENT, $0, Int32(text.count), taker) ?? SQLITE_ERROR
    }
    if code != SQLITE_OK {
      throw SQLiteError(code: code, file: "the index", detail: "cutting a text into words")
    }
  }
}
