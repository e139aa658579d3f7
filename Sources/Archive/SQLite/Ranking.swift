internal import CSQLite

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The best rows of one match by FTS5's bm25, without asking for the length of every row.
///
/// bm25 of a row goes by how often it has the words and by how long it is, and to look the length up is most of what
/// bm25 costs. A row is at least as long as the place of its last word that matched: when it would not be among the
/// best even if it were that short, its length is not looked up. What is left is computed as FTS5 does, operation by
/// operation, so that the order is that of `ORDER BY bm25(table, weights…), rowid`, ties included.
/// https://sqlite.org/fts5.html#the_bm25_function
///
///     let ranking = Ranking(limit: 10, weights: [4, 2, 1, 1])
///     … WHERE articles_fts MATCH ?1 AND archive_rank(articles_fts, ?2)   // ?2: the ranking
///     ranking.rows   // the ten best, best first
final class Ranking {
  /// How many rows are wanted.
  let limit: Int
  /// How much a word counts in each column.
  private let weights: [Double]

  /// The best so far, as a heap with the worst of them on top.
  private var best: [Entry] = []
  private var interface: Interface?
  /// How telling each phrase of the match is, by how few rows have it.
  private var telling: [Double] = []
  private var averageLength = 1.0
  /// How often a row has each phrase, by weight: of use while one row is looked at.
  private var frequencies: [Double] = []

  private struct Entry {
    var score: Double
    var row: Int64

    /// Whether this row stands behind the other in the list.
    @inline(__always)
    func isBehind(_ other: Entry) -> Bool {
      score < other.score || score == other.score && row > other.row
    }
  }

  /// What FTS5 lets a function ask about the row at hand.
  private struct Interface {
    let first:
      @convention(c) (
        OpaquePointer?, Int32, UnsafeMutablePointer<Fts5PhraseIter>?,
        UnsafeMutablePointer<Int32>?, UnsafeMutablePointer<Int32>?
      ) -> Int32
    let next:
      @convention(c) (
        OpaquePointer?, UnsafeMutablePointer<Fts5PhraseIter>?,
        UnsafeMutablePointer<Int32>?, UnsafeMutablePointer<Int32>?
      ) -> Void
    let size: @convention(c) (OpaquePointer?, Int32, UnsafeMutablePointer<Int32>?) -> Int32
    let row: @convention(c) (OpaquePointer?) -> Int64
  }

  init(limit: Int, weights: [Double]) {
    self.limit = limit
    self.weights = weights
  }

  /// The best rows, best first.
  var rows: [Int] { best.sorted { $1.isBehind($0) }.map { Int($0.row) } }

  /// bm25's constants, as FTS5 has them.
  private static let k1 = 1.2
  private static let b = 0.75

  /// Looks at the row that FTS5 is at; a code of SQLite's.
  fileprivate func look(_ api: UnsafePointer<Fts5ExtensionApi>, _ context: OpaquePointer) -> Int32 {
    if interface == nil {
      let code = prepare(api, context)
      if code != SQLITE_OK { return code }
    }
    guard let interface else { return SQLITE_INTERNAL }
    var shortest: Int32 = 0
    let code = frequencies.withUnsafeMutableBufferPointer { frequencies in
      weights.withUnsafeBufferPointer { weights in
        for phrase in frequencies.indices {
          var place = Fts5PhraseIter()
          var column: Int32 = 0
          var offset: Int32 = 0
          let code = interface.first(context, Int32(phrase), &place, &column, &offset)
          if code != SQLITE_OK { return code }
          var frequency = 0.0
          var length: Int32 = 0
          while column >= 0 {
            let here = column
            let weight = Int(here) < weights.count ? weights[Int(here)] : 1
            var last = offset
            repeat {
              frequency += weight
              last = offset
              interface.next(context, &place, &column, &offset)
            } while column == here
            length &+= last &+ 1
          }
          frequencies[phrase] = frequency
          shortest = max(shortest, length)
        }
        return SQLITE_OK
      }
    }
    if code != SQLITE_OK { return code }
    if best.count == limit, score(length: shortest) * (1 + 1e-9) < best[0].score { return SQLITE_OK }
    var length: Int32 = 0
    let sized = interface.size(context, -1, &length)
    if sized != SQLITE_OK { return sized }
    insert(Entry(score: score(length: length), row: interface.row(context)))
    return SQLITE_OK
  }

  /// The score of a row of so many words with the frequencies at hand.
  private func score(length: Int32) -> Double {
    let length = Double(length)
    var score = 0.0
    for i in frequencies.indices {
      let frequency = frequencies[i]
      score +=
        telling[i]
        * ((frequency * (Self.k1 + 1))
          / (frequency + Self.k1 * (1 - Self.b + Self.b * length / averageLength)))
    }
    return score
  }

  private func prepare(_ api: UnsafePointer<Fts5ExtensionApi>, _ context: OpaquePointer) -> Int32 {
    let api = api.pointee
    guard let first = api.xPhraseFirst, let next = api.xPhraseNext, let size = api.xColumnSize,
      let row = api.xRowid, let phrases = api.xPhraseCount?(context)
    else { return SQLITE_INTERNAL }
    var rows: Int64 = 0
    var words: Int64 = 0
    var code = api.xRowCount?(context, &rows) ?? SQLITE_INTERNAL
    if code == SQLITE_OK { code = api.xColumnTotalSize?(context, -1, &words) ?? SQLITE_INTERNAL }
    averageLength = Double(words) / Double(rows)
    for phrase in 0..<phrases where code == SQLITE_OK {
      var hits: Int64 = 0
      code =
        api.xQueryPhrase?(context, phrase, &hits) { _, _, hits in
          hits?.assumingMemoryBound(to: Int64.self).pointee &+= 1
          return SQLITE_OK
        } ?? SQLITE_INTERNAL
      let inverse = log((Double(rows &- hits) + 0.5) / (Double(hits) + 0.5))
      telling.append(inverse <= 0 ? 1e-6 : inverse)
    }
    frequencies = Array(repeating: 0, count: Int(phrases))
    interface = Interface(first: first, next: next, size: size, row: row)
    return code
  }

  /// Keeps a row when it is one of the best.
  private func insert(_ entry: Entry) {
    if best.count < limit {
      best.append(entry)
      var i = best.count - 1
      while i > 0, best[i].isBehind(best[(i - 1) / 2]) {
        best.swapAt(i, (i - 1) / 2)
        i = (i - 1) / 2
      }
      return
    }
    guard let worst = best.first, worst.isBehind(entry) else { return }
    best[0] = entry
    var i = 0
    while true {
      var least = i
      for child in [2 * i + 1, 2 * i + 2] where child < best.count && best[child].isBehind(best[least]) {
        least = child
      }
      if least == i { return }
      best.swapAt(i, least)
      i = least
    }
  }
}

extension Connection {
  /// Makes `archive_rank(table, ranking)` known on this connection: it shows each row to the ranking, and is never
  /// true, so that the statement steps through all rows without giving any back.
  func addRanking() throws(SQLiteError) {
    guard let api = archive_fts5(handle) else {
      throw SQLiteError(code: SQLITE_ERROR, file: file, detail: "this SQLite has no FTS5")
    }
    let code =
      api.pointee.xCreateFunction?(
        api, "archive_rank", nil,
        { api, context, result, count, values in
          guard let api, let context, count == 1, let pointer = archive_ranking(values?[0]) else {
            sqlite3_result_error(result, "archive_rank() takes a ranking", -1)
            return
          }
          let code = Unmanaged<Ranking>.fromOpaque(pointer).takeUnretainedValue().look(api, context)
          if code == SQLITE_OK {
            sqlite3_result_int(result, 0)
          } else {
            sqlite3_result_error_code(result, code)
          }
        }, nil) ?? SQLITE_ERROR
    if code != SQLITE_OK { throw SQLiteError(code: code, file: file, detail: "archive_rank()") }
  }
}
