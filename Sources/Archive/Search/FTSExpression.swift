/// A query as FTS5 reads it: the right side of MATCH, always valid.
///
/// Every term is in quotation marks and holds letters, digits and spaces alone, so that nothing typed can
/// become an operator, a column or an error.
///
///     FTSExpression(Query("At-Tanf -drill"))   // ("At Tanf") NOT ("drill"), isComplement false
///     FTSExpression(Query("-drill"))           // "drill", isComplement true
public struct FTSExpression: Hashable, Sendable {
  /// What stands behind MATCH, to be bound as a value.
  public let text: String
  /// The rows that do not match are wanted: `rowid NOT IN (SELECT rowid … MATCH ?)`.
  ///
  /// FTS5 cannot say "everything without"; any query of words is either a match or the opposite of one.
  public let isComplement: Bool
  /// The part of the matches that has the spellings as typed: what comes first in a list. nil when that is all.
  public let asTyped: String?

  /// The query with its ``Query/spellings``; nil when the query has no words: then there is nothing to MATCH.
  ///
  /// `columns` narrows the search to these columns of the index. `index` is the index that is asked, where it matters.
  public init?(_ query: Query, columns: [String] = [], in index: TextIndex? = nil) {
    guard let expression = query.expression else { return nil }
    self.init(expression, query.spellings, columns: columns, in: index)
  }

  /// The name in a filter such as `person:`, with its other spellings; nil when the filter holds no name.
  init?(_ filter: Query.Filter, of query: Query, columns: [String] = []) {
    guard let expression = filter.expression else { return nil }
    self.init(expression, query.spellings, columns: columns, in: nil)
  }

  private init(
    _ expression: Query.Expression, _ spellings: Query.Spellings?, columns: [String], in index: TextIndex?
  ) {
    func narrowed(_ text: String) -> String {
      columns.isEmpty ? text : "{\(columns.joined(separator: " "))} : (\(text))"
    }
    var writer = FTSWriter(spellings ?? Query.Spellings(), index)
    let match = writer.match(expression)
    writer.isAsTyped = true
    let typed = writer.match(expression)
    text = narrowed(match.text)
    isComplement = match.isComplement
    asTyped = typed.text == match.text || match.isComplement ? nil : narrowed(typed.text)
  }
}
