/// Which roles a looser word may come back to: "the diplomat" to a foreign minister, "the commander" to an admiral.
enum RoleKinds {
  /// For each looser word the roles it covers; an empty list covers every office.
  static let covered: WordTable<[WordKey]> = {
    let every: [WordKey] = []
    let military = keys(
      "general lieutenant major brigadier colonel captain commander admiral marshal sergeant officer chief")
    let heads = keys(
      "head chief director president chairman chairwoman ceo leader boss manager executive premier chancellor secretary"
    )
    let lawmakers = keys(
      "mp mep senator congressman congresswoman representative deputy legislator parliamentarian lawmaker speaker member councillor chairman"
    )
    let experts = keys(
      "professor researcher scientist scholar academic economist analyst strategist expert historian physicist chemist biologist lecturer doctor director head"
    )
    let coaches = keys("coach manager boss trainer")
    let players = keys(
      "player striker midfielder defender goalkeeper winger forward captain skipper champion batsman bowler quarterback"
    )
    return WordTable([
      ("official", every),
      (
        "diplomat",
        keys("minister ambassador envoy consul diplomat spokesman spokeswoman secretary counterpart")
      ),
      ("commander", military), ("general", military), ("officer", military), ("admiral", military),
      ("soldier", military),
      ("serviceman", military),
      ("leader", heads + keys("minister king prime ayatollah president candidate")), ("chief", heads),
      ("head", heads), ("boss", heads + coaches),
      ("executive", heads), ("manager", coaches + heads), ("coach", coaches), ("player", players),
      ("star", players),
      ("politician", lawmakers + heads + keys("minister mayor governor candidate nominee")),
      ("lawmaker", lawmakers), ("legislator", lawmakers),
      ("parliamentarian", lawmakers), ("mp", lawmakers), ("analyst", experts), ("expert", experts),
      ("economist", experts), ("scientist", experts),
      ("academic", experts), ("researcher", experts), ("professor", experts), ("scholar", experts),
      (
        "cleric",
        keys(
          "ayatollah imam priest bishop archbishop pastor rabbi mullah sheikh pope cardinal patriarch hojatoleslam"
        )
      ),
      ("candidate", keys("nominee contender challenger senator governor")),
      ("nominee", keys("candidate contender")),
      ("spokesperson", keys("spokesman spokeswoman")), ("spokesman", keys("spokesperson")),
      ("spokeswoman", keys("spokesperson")),
      (
        "businessman",
        keys("tycoon billionaire millionaire entrepreneur investor owner founder developer magnate")
      ),
      ("author", keys("writer novelist journalist")),
      ("writer", keys("author novelist journalist columnist")), ("singer", keys("musician star artist")),
      ("minister", keys("secretary counterpart premier")),
    ])
  }()

  private static func keys(_ list: String) -> [WordKey] { WordKey.all(in: list) }

  /// Whether someone with these roles may be called by the word.
  static func word(_ word: WordKey, covers roles: [WordKey]) -> Bool {
    guard let covered = covered[word] else { return false }
    return covered.isEmpty ? !roles.isEmpty : roles.contains { covered.contains($0) }
  }
}
