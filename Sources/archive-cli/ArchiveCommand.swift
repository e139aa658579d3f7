internal import Archive
internal import ArgumentParser

@main
struct ArchiveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract:
      "Who said what, in which words, according to whom: a searchable archive of news articles in one file.",
    discussion: """
      EXAMPLES
        archive ingest ~/scraped          read a folder into ./archive.db
        archive search "At-Tanf"          articles, best first
        archive claims --by Qandalji      what a source is quoted as saying
        archive show 12                   one article with its claims
        sqlite3 archive.db "SELECT source, content FROM who_said_what LIMIT 5"

      The archive is --db FILE, else $ARCHIVE_DB, else archive.db here or in the nearest folder \
      above.
      Exit status: 0 done or found, 1 nothing found, 2 trouble, 64 wrong usage.
      """,
    version: "archive 0.1.0",
    subcommands: [
      IngestCommand.self, SearchCommand.self, ClaimsCommand.self, ShowCommand.self, VerifyCommand.self,
      PersonsCommand.self,
      OrganizationsCommand.self, OutletsCommand.self, DecisionsCommand.self, NamesCommand.self,
      AliasCommand.self, StatsCommand.self, ExportCommand.self, CheckCommand.self,
    ])

  /// Wrong usage and help are the argument parser's; whatever goes wrong afterwards is one line and exit status 2.
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let search = SearchRequest(plain: arguments) {
      do {
        try search.run()
        return try Output.flush()
      } catch {
        end(with: error)
      }
    }
    let known = configuration.subcommands.compactMap { $0.configuration.commandName }
    if let complaint = CommandNames.complaint(about: arguments, known: known) {
      Output.complain(complaint)
      exit(withError: ExitCode.validationFailure)
    }
    let command: any ParsableCommand
    do {
      command = try parseAsRoot(nil)
    } catch {
      Output.leave(saying: fullMessage(for: error), exitCode(for: error))
    }
    do {
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        var command = command
        try command.run()
      }
      try Output.flush()
    } catch {
      end(with: error)
    }
  }

  /// Ends the program after something went wrong, or with an exit status that says all there is to say.
  private static func end(with error: any Error) -> Never {
    // An exit status says all there is to say, and needs no look at the command line.
    if let status = error as? ExitCode { Output.leave(saying: "", status) }
    // The argument parser knows its own errors: wrong usage and calls for help.
    let code = exitCode(for: error)
    if let wrong = error as? ValidationError {
      Output.complain(wrong.message)
      exit(withError: code)
    }
    if code == .success || code == .validationFailure {
      Output.leave(saying: fullMessage(for: error), code)
    }
    Output.complain("\(error)")
    exit(withError: ExitCode.trouble)
  }
}
