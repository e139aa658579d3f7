/// Which organizations a looser word may come back to: "the group" to a front, "the watchdog" to an observatory.
enum BodyKinds {
  /// For each looser word the heads of the names that it covers.
  private static let covered: WordTable<[WordKey]> = {
    let armed =
      "front movement militia resistance brigade brigades battalion battalions army forces guard guards"
    let societies =
      "association society foundation network coalition alliance union league institute centre center committee "
      + "campaign trust fund federation confederation club initiative organization organisation council watch"
    let authorities =
      "agency office bureau service administration authority organization organisation commission board"
    let kinds: [(String, String)] = [
      ("group", armed + " " + societies + " observatory group party"),
      ("organization", societies + " movement front agency authority office observatory"),
      ("organisation", societies + " movement front agency authority office observatory"),
      ("movement", "movement front resistance campaign party"), ("militia", armed),
      ("faction", armed + " party"),
      ("agency", authorities), ("regulator", authorities + " exchange"), ("authority", authorities),
      ("watchdog", authorities + " " + societies + " observatory group inspectorate"),
      ("body", authorities + " " + societies + " council committee"), ("charity", societies + " church"),
      ("party", "party movement league front union alliance coalition"),
      ("union", "union federation syndicate"),
      ("army", "army forces military command corps guard guards"),
      ("military", "army forces military command"),
      ("force", "force forces army corps police guard"),
      ("alliance", "alliance coalition organization organisation"),
      ("coalition", "coalition alliance forces"), ("panel", "committee commission council board panel"),
      ("committee", "committee subcommittee"), ("court", "court tribunal"), ("tribunal", "court tribunal"),
      ("university", "university college school institute"), ("school", "school academy college"),
      ("think-tank", "institute centre center foundation council"), ("institute", "institute centre center"),
      (
        "newspaper",
        "times post herald gazette tribune chronicle journal telegraph guardian observer news daily"
      ),
      ("paper", "times post herald gazette tribune chronicle journal telegraph guardian observer news daily"),
      ("daily", "times post herald gazette tribune chronicle journal telegraph guardian observer news daily"),
      ("broadcaster", "television tv radio channel corporation"), ("channel", "television tv channel news"),
      ("lender", "bank savings fund"), ("ministry", "ministry department"),
      ("department", "department ministry"),
      ("front", "front"), ("brigade", "brigade brigades"), ("council", "council"), ("police", "police"),
      ("club", "club"), ("hospital", "hospital"), ("church", "church"), ("embassy", "embassy"),
      ("fund", "fund"),
    ]
    return WordTable(kinds.map { ($0.0, WordKey.all(in: $0.1)) })
  }()

  static func word(_ word: WordKey, covers head: WordKey) -> Bool { covered[word]?.contains(head) ?? false }

  /// Words for any company.
  static let company: WordSet = [
    "company", "firm", "bank", "concern", "carrier", "airline", "maker", "retailer", "manufacturer",
    "supplier",
    "developer", "operator", "insurer", "group", "automaker", "carmaker", "brewer", "publisher", "business",
  ]
}
