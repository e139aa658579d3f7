import Foundation

/// A document of the folder Specification: prose for a newsroom reader, with newsprint that is read in every test.
///
/// An example is a fenced block marked `newsprint`: the text, a line `---`, and what a careful reader finds in
/// it. attribution.md and people.md say in their first lines what may stand there.
struct SpecificationDocument: Sendable {
  /// "attribution.md"
  let name: String
  private(set) var examples: [SpecificationExample] = []
  /// Blocks that are no example: the line, and what is wrong.
  private(set) var problems: [(line: Int, what: String)] = []

  /// Every document of the folder, by name.
  static let all: [SpecificationDocument] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Specification")
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "md" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { file in
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return SpecificationDocument(name: file.lastPathComponent, path: file.path, text: text)
      }
  }()

  static let limits = "Not yet right"

  init(name: String, path: String, text: String) {
    self.name = name
    var section = ""
    var isLimit = false
    var block: SpecificationExample?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if var open = block {
        if line.hasPrefix("```") {
          open.close()
          examples.append(open)
          block = nil
        } else {
          open.append(String(line), at: index + 1)
          block = open
        }
      } else if line == "```newsprint" {
        block = SpecificationExample(
          document: name, path: path, line: index + 1, section: section, isKnownLimit: isLimit)
      } else if line.drop(while: { $0 == " " }).hasPrefix("```") {
        problems.append((index + 1, "a block must begin with ```newsprint, at the margin"))
      } else if line.hasPrefix("#") {
        section = String(line.drop { $0 == "#" || $0 == " " })
        if line.hasPrefix("# ") || line.hasPrefix("## ") { isLimit = section == Self.limits }
      }
    }
    if let block { problems.append((block.line, "the block is not closed")) }
    if examples.isEmpty { problems.append((1, "the document has no example")) }
  }
}
