internal import Archive
internal import ArgumentParser

/// What stops a command, in one line for the user.
struct Trouble: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}

extension ExitCode {
  /// Nothing was found.
  static let nothingFound = ExitCode(1)
  /// Something went wrong, or some of the input could not be read.
  static let trouble = ExitCode(2)
}

/// What a command ends with that has found nothing.
enum Nothing {
  /// Says so on stderr, unless a script is reading; gives the exit status.
  static func found(_ format: ListingFormat, because reason: String = "nothing found") -> ExitCode {
    if format == .text { Output.remark(reason) }
    return .nothingFound
  }

  /// "; did you mean “Tanf”?", when a word of the query is none of the archive's, and one of those is near.
  static func hint(_ query: Query, in scope: Query.Scope, of archive: borrowing NewsArchive) throws -> String
  {
    try archive.suggestion(for: query, in: scope).map { "; did you mean “\($0.meant)”?" } ?? ""
  }
}
