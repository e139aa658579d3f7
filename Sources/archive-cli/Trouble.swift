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
