/// How much is read at most, so that no file takes the memory of the machine.
///
/// Whoever meets one of these gets a line that names the file and the limit.
public enum CaptureLimits {
  /// A file that is one article, inflated. A long read has 100 KB.
  public static let article = 256 << 20
  static var tooLongForArticle: String {
    "is longer than \(article >> 20) MB, the most that one article may have"
  }
  /// How much of one article's text is read for its zones, for who is named and who said what: the tables that
  /// reading needs take fifty times as much. "War and Peace" has 3 MB. What lies behind is body, is stored and found
  /// like the rest, and the article is named.
  public static let reading = 8 << 20
  static var longerThanReading: String {
    "has more than \(reading >> 20) MB of text: it is kept and searched whole, but who is named and who said what was looked for in the first \(reading >> 20) MB"
  }
  /// A saved page. The longest that were met have 5 MB, of which 200 KB are words; a parser takes several
  /// times the page's size.
  public static let page = 32 << 20
  /// One record of a file of records: a line of JSONL, an object of a list, a page in a web archive.
  public static let record = 256 << 20
  /// A file of records may be of any length as long as its bytes, compressed, fit into one row of the
  /// archive. SQLite's own limit is 1,000,000,000 bytes; the memory of a small machine is lower.
  public static let original = 512 << 20
  /// gzip is believed up to here, whatever comes out of it.
  public static let inflatedFreely = 64 << 20
  /// Beyond that, so many bytes out of one byte in are refused: crawls come to 3 to 20, a bomb to 1,000.
  public static let inflation = 250
  /// How deep folders may stand in one another.
  public static let folders = 500
  /// How many bad records of one chunk are named one by one: of a file that is something else altogether,
  /// each line would be one. Of a web archive, so many are named in all.
  public static let problems = 50
  /// How much of a file is in memory at a time.
  public static let chunk = 512 << 10
}
