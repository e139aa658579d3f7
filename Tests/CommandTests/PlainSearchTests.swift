import Testing

@testable import Archive
@testable import archive_cli

@Suite("A plain search's command line")
struct PlainSearchTests {
  @Test(
    "Read without the argument parser it asks for the same",
    arguments: [
      ["tanf"], ["At-Tanf", "base"], ["--exact", "At-Tanf"], ["At-Tanf", "--exact", "--why"],
      ["--db", "news.db", "--limit", "3", "storm", "OR", "wall"], ["storm", "--json"], ["--csv", "storm"],
      ["--in", "claims", "storm"], ["--exact", "--db", "a.db", "--limit", "10", "--", "\"at tanf\" -drill"],
      ["storm", "--", "wall", "--", "-tide"], ["outlet:Herald", "since:2020"], [],
      ["--limit", "0", "storm"], ["help"], ["sanct*"], ["بوتين"],
    ])
  func same(_ arguments: [String]) throws {
    let plain = try #require(SearchRequest(plain: ["search"] + arguments))
    #expect(try plain == SearchCommand.request(arguments))
  }

  @Test(
    "What is not plain is left to the argument parser",
    arguments: [
      ["--help"], ["-h", "storm"], ["--outlet", "Herald", "storm"], ["--limit", "many", "storm"],
      ["--limit", "-1", "storm"], ["--json", "--csv", "storm"], ["--limit"], ["--db", "--exact", "storm"],
      ["--in", "sky", "storm"], ["--exat", "storm"], ["-drill"], ["--limit=3", "storm"],
      ["--generate-completion-script", "bash"], ["--limit", "1", "--limit", "2", "storm"],
    ])
  func other(_ arguments: [String]) {
    #expect(SearchRequest(plain: ["search"] + arguments) == nil)
  }

  @Test("Other commands are none of its business")
  func otherCommands() {
    #expect(SearchRequest(plain: ["claims", "storm"]) == nil)
    #expect(SearchRequest(plain: []) == nil)
  }
}
