/// What SQLite's own check says of the file: its pages, its indexes, what each column may hold.
struct FilePages {
  private(set) var findings: [Finding] = []
  /// Pages are damaged, or two things claim one: whoever writes into the file may write over an article.
  private(set) var areDamaged = false
  /// An index of a table does not fit it: made anew, it does.
  private(set) var hasWrongIndex = false

  init(_ connection: borrowing Connection) throws {
    try ask("PRAGMA integrity_check(20)", connection)
    // Where a view or an index of words comes first in its own list, SQLite (3.40) takes the question for one about a
    // single table, and looks neither at the list of free pages nor for pages that are nobody's. Asked about its schema,
    // it looks at the list.
    try ask("PRAGMA integrity_check(sqlite_schema)", connection)
    if findings.isEmpty { try countPages(connection) }
  }

  private mutating func ask(_ question: String, _ connection: borrowing Connection) throws {
    let pages = try connection.prepare(question)
    while var row = try pages.next() {
      let told: String = row.next()
      // What it says of pages stands behind a heading, in one row: "*** in database main ***".
      if told.hasPrefix("***") { areDamaged = true }
      for line in told.split(separator: "\n") where line != "ok" && !line.hasPrefix("***") {
        add(String(line))
      }
    }
  }

  /// Every page is a table's, an index's or free. Counted where SQLite was built to tell (as most are).
  /// https://sqlite.org/dbstat.html
  private mutating func countPages(_ connection: borrowing Connection) throws {
    let modules = "SELECT count(*) FROM pragma_module_list WHERE name = 'dbstat'"
    guard (try? connection.integer(modules)) == 1 else { return }
    // A file that someone has told to shrink by itself has pages for that, too, which are not counted.
    if try connection.integer("PRAGMA auto_vacuum") != 0 { return }
    let used = try connection.integer("SELECT sum(pageno) FROM dbstat WHERE aggregate = 1") ?? 0
    let free = try connection.integer("PRAGMA freelist_count") ?? 0
    let all = try connection.integer("PRAGMA page_count") ?? 0
    // The page at the first gigabyte is for locks alone. https://sqlite.org/fileformat.html#the_lock_byte_page
    let size = try connection.integer("PRAGMA page_size") ?? 1
    let locks = all > (1 << 30) / size ? 1 : 0
    if used + free + locks == all { return }
    areDamaged = true
    add("\(used) pages are in use and \(free) free, of \(all)")
  }

  private mutating func add(_ line: String) {
    let isOfIndex =
      ["row ", "wrong # of entries in index "].contains { line.hasPrefix($0) }
      && line.contains(" index ")
    if isOfIndex && !areDamaged { hasWrongIndex = true }
    let message = Self.complaint(line)
    if findings.contains(where: { $0.message == message }) { return }
    findings.append(Finding(place: "file", message: message, isRepairable: isOfIndex && !areDamaged))
  }

  /// SQLite's line about a page; a page that the disk does not give is not a damaged one.
  static func complaint(_ line: String) -> String {
    guard line.contains("unable to get the page. error code=") else { return line }
    let page = line.prefix { $0 != ":" }
    return "\(page) could not be read (failing disk?); copy the file to another disk and check the copy"
  }
}
