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
  /// The spellings that are searched beside the typed ones, by what they stand for.
  public let spellings: [Query.Name: [Spelling]]

  /// The query with the spellings that rules know, unless it is exact; nil when it has no words.
  public static func spelled(_ query: Query, columns: [String] = []) throws -> FTSExpression? {
    query.isExact
      ? try FTSExpression(query, columns: columns)
      : try FTSExpression(query, columns: columns, expansion: NameExpansion())
  }

  /// nil when the query has no words: then there is nothing to MATCH.
  ///
  /// `columns` narrows the search to these columns of the index.
  public init?(_ query: Query, columns: [String] = [], expansion: some Expansion = NoExpansion()) throws {
    guard let expression = query.expression else { return nil }
    var writer = FTSWriter()
    try writer.expand(expression, by: expansion)
    let match = writer.match(expression)
    text = columns.isEmpty ? match.text : "{\(columns.joined(separator: " "))} : (\(match.text))"
    isComplement = match.isComplement
    spellings = writer.spellings
  }
}
