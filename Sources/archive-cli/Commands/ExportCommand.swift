internal import Archive
internal import ArgumentParser

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Every article, one JSON object a line, without a limit.",
    discussion: """
      EXAMPLES
        archive export > articles.jsonl
        archive export | jq -r 'select(.published == null) | .capture'

      Offsets of zones are half-open, in Unicode scalars of the capture's own text.
      """)

  @OptionGroup var archive: ArchiveOption

  @Flag(help: "One JSON object a line, which export prints anyway.")
  var json = false

  func run() throws {
    let archive = try NewsArchive(path: archive.existing())
    var json = JSONWriter()
    var found = false
    try archive.forEachArticle { article in
      article.write(to: &json)
      try Output.write(line: &json)
      found = true
    }
    if !found { throw ExitCode.nothingFound }
  }
}
