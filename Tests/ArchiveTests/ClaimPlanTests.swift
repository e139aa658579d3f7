import Testing

@testable import Archive

@Suite("How SQLite goes about a list of claims")
struct ClaimPlanTests {
  /// A soak of an hour met it: a common word of a large outlet took minutes.
  @Test(
    "Where words or a source are asked, their claims come first, and not the articles of an outlet",
    arguments: ["pump", "by:Halwaji", "pump outlet:Ledger", "\"old pump\" OR wells"])
  func indexFirst(_ query: String) throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    try Schema.prepareForWriting(connection)
    let plan = try connection.prepare(
      """
      EXPLAIN QUERY PLAN SELECT claims.id FROM \(NewsArchive.claims(of: Query(query)))
       WHERE claims.id IN (SELECT rowid FROM claims_fts WHERE claims_fts MATCH 'pump') AND articles.outlet_id IN (1)
      """)
    var steps: [String] = []
    while var row = try plan.next() {
      let (_, _, _): (Int, Int, Int) = (row.next(), row.next(), row.next())
      steps.append(row.next())
    }
    #expect(steps.first?.hasPrefix("SEARCH claims USING INTEGER PRIMARY KEY") == true, "\(steps)")
  }
}
