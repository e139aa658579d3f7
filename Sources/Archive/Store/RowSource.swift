/// What gives an article's rows when the writer needs them: they may not have been looked for yet.
protocol RowSource: Sendable {
  mutating func rows() -> ArticleRows
}
