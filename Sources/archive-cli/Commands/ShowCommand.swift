internal import Archive
internal import ArgumentParser

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "One article: what it says it is, its body, its claims.",
    discussion: """
      EXAMPLES
        archive show 12
        archive show 12 --json     the article as `archive export` prints it
      """)

  @Argument(help: ArgumentHelp("The article's number, as search prints it.", valueName: "id"))
  var id: Int

  @Flag(help: "One JSON object.")
  var json = false

  @OptionGroup var archive: ArchiveOption

  func run() throws {
    let path = try archive.existing()
    let archive = try NewsArchive(path: path)
    guard let article = try archive.article(id) else {
      throw Trouble("\(path): no article \(id); `archive search` prints the numbers")
    }
    if json {
      var json = JSONWriter()
      article.write(to: &json)
      try Output.write(line: &json)
      return
    }
    var claims: [StoredClaim] = []
    try archive.claims(matching: ClaimSelection(article: id)) { claims.append($0) }
    try ArticlePrinter().print(article, claims)
  }
}
