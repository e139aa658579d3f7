internal import Archive
internal import ArgumentParser

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "One article: what it says it is, its body with the claims marked in it, and who made them.",
    discussion: """
      In the body «what is attributed»[7] stands between marks, with the number of the claim behind it; the \
      claims are listed by these numbers under it. Source and cue have colours of their own on a terminal; \
      elsewhere they are written _source_ and *cue*. --body prints the words alone, to be copied.

      EXAMPLES
        archive show 12
        archive show 12 --body     the body and nothing else, as it was published
        archive show 12 --original > page.html     the file it was read from
        archive show 12 --json     as `archive export` prints it, with its claims
      """)

  @Argument(help: ArgumentHelp("The article's number, as search prints it.", valueName: "id"))
  var id: Int

  @Flag(help: "The body alone, without marks.")
  var body = false

  @Flag(help: "The bytes of the file that the article was read from, as they were found.")
  var original = false

  @Flag(help: "One JSON object.")
  var json = false

  mutating func validate() throws {
    if json && body { throw ValidationError("--json and --body exclude each other") }
    if original && (json || body) {
      throw ValidationError("--original and \(json ? "--json" : "--body") exclude each other")
    }
  }

  @OptionGroup var archive: ArchiveOption

  func run() throws {
    let path = try archive.existing()
    let archive = try NewsArchive(path: path)
    if original {
      try printOriginal(archive, path)
      return
    }
    guard let article = try archive.article(id) else {
      throw Trouble("\(path): no article \(id); `archive search` prints the numbers")
    }
    if body {
      try Output.line(visible(article.body, .kept))
      return
    }
    var claims: [StoredClaim] = []
    try archive.claims(matching: ClaimSelection(article: id)) { claims.append($0) }
    if json {
      var json = JSONWriter()
      article.write(to: &json, claims: claims)
      try Output.write(line: &json)
    } else {
      try ArticlePrinter().print(article, claims)
    }
  }

  private func printOriginal(_ archive: borrowing NewsArchive, _ path: String) throws {
    // A stranger's bytes could drive the terminal.
    if Terminal.output.isTerminal {
      throw Trouble("an original may hold anything; send it to a file: archive show \(id) --original > FILE")
    }
    guard try archive.original(ofArticle: id, { try Output.write($0) }) else {
      throw Trouble("\(path): no article \(id); `archive search` prints the numbers")
    }
  }
}
