/// What travels from the readers to the writer: some captures with everything found in them.
struct Portion: Sendable {
  /// Its place in the order of the walk, from 0: the writer keeps that order.
  var number: Int
  var entries: [Entry]
  /// The words of the articles in it, for the indexes.
  var words: ArticleWords?
  /// Bytes of files, as they lie on disk, that were read for it.
  var bytes = 0
  /// What reading it took, when somebody wants to know.
  var times: StageTimes?

  enum Entry: Sendable {
    /// A file that is one article.
    case file(Original, CaptureFacts, Finds)
    /// A file of records begins.
    case recordsBegin(Original)
    /// A record of the file that has begun.
    case record(CaptureFacts, Finds)
    /// The file of records has been read to its end, or as far as the disk gave it.
    case recordsEnd(isWhole: Bool)
    /// A file whose bytes are those that were captured at the same place before.
    case unchanged(FoundFile)
    /// A file that could not be read at all.
    case problem(CaptureProblem)
    /// Something in the file of records that has begun could not be read.
    case recordProblem(CaptureProblem)

    /// Bytes in the body of the article that was found.
    var bodyBytes: Int {
      switch self {
      case .file(_, _, .rows(let rows)), .record(_, .rows(let rows)): rows.body.count
      default: 0
      }
    }

    /// Gathers the words of the article that was found.
    mutating func gatherWords(_ builder: inout ArticleWordsBuilder) throws {
      switch self {
      case .file(let original, let capture, .rows(var rows)):
        try builder.add(&rows)
        self = .file(original, capture, .rows(rows))
      case .record(let capture, .rows(var rows)):
        try builder.add(&rows)
        self = .record(capture, .rows(rows))
      default: break
      }
    }
  }
}
