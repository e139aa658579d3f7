/// How much of what has been looked up is kept at hand: memory does not grow with the archive, and what is found does not
/// depend on it.
struct CacheLimits: Sendable {
  /// Names as printed with their rows, of each kind.
  var places = 50_000
  /// Other spellings of names, of each kind.
  var spellings = 50_000
  /// Hashes of names, keys and words that are in the archive.
  var hashes = 4 << 20
  /// Roles that articles have told of persons.
  var roles = 1 << 18
  /// Spellings that a large ingest counts before it writes them.
  var terms = 1 << 16
  /// New names that wait to be written; half as many that were cut are kept.
  var names = 16_384

  static let standard = CacheLimits()
}
