internal import Archive
internal import ArgumentParser

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "The evidence for a claim: its words in the bytes that were captured.",
    discussion: """
      The file that the claim was read from is unpacked, hashed and read again, and the words of the claim are \
      looked for in it. What is proved is that this file held these words when it was captured, not that they \
      are true. Exit status 2 when it cannot be proved.

      EXAMPLES
        archive verify 12
        archive verify 12 --file ~/scraped/wire/a.txt    is this file the one that was captured?
        archive verify 12 --json                         what a third party needs to repeat it
      """)

  @Argument(help: ArgumentHelp("The claim's number, as claims and show print it.", valueName: "claim"))
  var id: Int

  @Option(help: ArgumentHelp("A file to be compared with the one that was captured.", valueName: "file"))
  var file: String?

  @Flag(help: "One JSON object.")
  var json = false

  @OptionGroup var archive: ArchiveOption

  func run() throws {
    let path = try archive.existing()
    guard let proof = try NewsArchive(path: path).proof(ofClaim: id) else {
      throw Trouble("\(path): no claim \(id); `archive claims` prints the numbers")
    }
    let compared = try file.map { (name: $0, sha256: try FileDigest.sha256(ofFile: $0)) }
    if json {
      var json = JSONWriter()
      proof.write(to: &json)
      try Output.write(line: &json)
    } else {
      try ProofPrinter(on: .output).print(proof, compared)
    }
    let isOther = compared.map { $0.sha256 != proof.file.sha256 } ?? false
    if !proof.isProved || isOther { throw ExitCode.trouble }
  }
}
