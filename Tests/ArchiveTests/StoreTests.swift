import Testing

@testable import Archive

@Suite("Rows that are moved, and problems that are kept")
struct StoreTests {
  private func archive() throws -> Connection {
    let connection = try Connection(path: ":memory:", mode: .create)
    try Schema.prepareForWriting(connection)
    return connection
  }

  @Test("What an article says of someone moves with the name that it says it of")
  func roles() throws {
    let connection = try archive()
    try connection.execute(
      """
      INSERT INTO articles (id, authors, body) VALUES (1, '[]', 'Nora Lind, a captain.');
      INSERT INTO persons (id, name) VALUES (1, 'Nora Lind'), (2, 'Nora A. Lind');
      INSERT INTO names (id, name, spelling, person_id, rule) VALUES (1, 'nora lind', 'Nora Lind', 1, 'name');
      INSERT INTO person_spellings (id, person_id, alias, rule, name_id) VALUES (1, 1, 'Nora Lind', 'name', 1);
      INSERT INTO person_namings (spelling_id, article_id, roles) VALUES (1, 1, '["captain","Dr"]');
      """)
    var moves = RowMoves(of: .person)
    try moves.move(name: 1, from: 1, to: 2, connection)
    #expect(try connection.integer("SELECT count(*) FROM person_roles WHERE person_id = 1") == 0)
    #expect(try connection.integer("SELECT count(*) FROM person_roles WHERE person_id = 2") == 2)
  }

  @Test("A problem is kept once, with a line or without; that of the whole file goes when it can be read")
  func problems() throws {
    let connection = try archive()
    let store = try ProblemStore(connection)
    for line in [nil, 3, nil, 3, 4] {
      try store.add(
        CaptureProblem(name: "a.jsonl", location: "/news/a.jsonl", line: line, message: "is broken"),
        ofWholeFile: false)
    }
    #expect(try connection.integer("SELECT count(*) FROM problems") == 3)
    try store.add(
      CaptureProblem(name: "a.jsonl", location: "/news/a.jsonl", message: "permission denied"),
      ofWholeFile: true)
    #expect(try store.hasProblem(location: "/news/a.jsonl"))
    try store.clearProblem(location: "/news/a.jsonl")
    #expect(try !store.hasProblem(location: "/news/a.jsonl"))
    #expect(try connection.integer("SELECT count(*) FROM problems") == 3)
  }
}
