/// Why something on disk could not be read: one line that names the file as the user knows it.
///
///     wire-2024.jsonl:412: not JSON: the string is not closed (byte 17)
public struct CaptureProblem: Error, Hashable, Sendable {
  /// The file or folder, as the user named it or as the archive shows it.
  public var name: String
  /// Where the file is: absolute; the name again when there is no such place.
  public var location: String
  /// The line of a file of records, from 1.
  public var line: Int?
  /// Starts in lower case: "is empty".
  public var message: String

  public init(name: String, location: String? = nil, line: Int? = nil, message: String) {
    self.name = name
    self.location = location ?? name
    self.line = line
    self.message = message
  }
}

extension CaptureProblem: CustomStringConvertible {
  public var description: String { "\(name)\(line.map { ":\($0)" } ?? ""): \(message)" }
}

extension CaptureProblem {
  init(_ file: FoundFile, line: Int? = nil, _ message: String) {
    self.init(name: file.name, location: file.location, line: line, message: message)
  }
}
