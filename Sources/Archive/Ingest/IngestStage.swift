/// A step of an ingest, in the order in which they are done.
public enum IngestStage: String, CaseIterable, Sendable {
  /// Reading from disk, decoding, taking records apart, SHA-256.
  case read
  /// Compressing the original bytes.
  case compress
  /// Which stretch of a page is what; date, outlet, byline.
  case zones
  /// Cutting the story into words and sentences.
  case words
  case people
  case attribution
  /// The body joined, offsets counted in scalars: all that the writer binds.
  case rows
  /// The rows written.
  case store
  /// The full-text indexes.
  case index
  /// The transaction: names put right, spellings added up, the file written.
  case commit
}
