import Foundation
import Testing

@testable import Archive

@Suite("Names that only sound like another")
struct OtherNameTests {
  /// Articles of a line each, ingested; file 1.txt is the first.
  private func desk(_ articles: [String]) async throws -> Desk {
    let desk = try Desk()
    for (i, text) in articles.enumerated() { try desk.write("news/\(i + 1).txt", text + "\n") }
    #expect(try await desk.archive("ingest", "news").status == 0)
    return desk
  }

  private func found(_ query: String, on desk: Desk) async throws -> [String] {
    let run = try await desk.archive(["search", "--json", "--limit", "0", query])
    return try run.objects().compactMap { hit in
      let capture = (hit["article"] as? [String: Any])?["capture"] as? String
      return capture.map { String($0.dropFirst("news/".count).dropLast(".txt".count)) }
    }.sorted()
  }

  @Test("A name that everybody knows is searched as it is, and is no spelling of another")
  func wellKnown() async throws {
    let desk = try await desk([
      "The lorries went to Turkey on Monday, a driver said.",
      "The makers of Torque went home, a driver said.",
      "The clerk met Edda Volcker at noon, a driver said.",
      "The clerk met Nora Walker at noon, a driver said.",
      "The ship left Cuba at noon, a driver said.", "The ship left Kobe at noon, a driver said.",
    ])
    #expect(try await found("Turkey", on: desk) == ["1"])
    #expect(try await found("Volcker", on: desk) == ["3"])
    #expect(try await found("Walker", on: desk) == ["4"])
    #expect(try await found("Cuba", on: desk) == ["5"])
  }

  @Test("Across scripts the alias table goes before the sound, and the common name before the rare one")
  func otherScripts() async throws {
    let desk = try await desk([
      "The lorries left Egypt at noon, a driver said.", "The clerk met Otto Messier at noon, a driver said.",
      "The lorries reached Damascus, a driver said.", "The lorries reached Raqqa, a driver said.",
      "The lorries reached Syria, a driver said.", "The clerk met Samira Qandalji, a driver said.",
      "The lorries belong to China Daily, a driver said.",
    ])
    #expect(try await found("مصر", on: desk) == ["1"])
    #expect(try await found("دمشق", on: desk) == ["3"])
    #expect(try await found("الرقة", on: desk) == ["4"])
    #expect(try await found("Сирия", on: desk) == ["5"])
    #expect(try await found("سميرة قندلجي", on: desk) == ["6"])
  }

  @Test("An Arabic b may be a p")
  func arabicB() async throws {
    let desk = try await desk(["The clerk met Otto Palin at noon, a driver said."])
    #expect(try await found("بالين", on: desk) == ["1"])
  }

  @Test("A short form typed small is the word, whatever an article calls by it")
  func small() async throws {
    let desk = try await desk([
      "The Orlo Works Union (OWU) met the World Harbour Office (WHO), a driver said.",
      "The World Harbour Office met at noon.",
    ])
    #expect(try await desk.archive("search", "--why", "who").errors == "who: a word\n")
    #expect(try await found("WHO", on: desk) == ["1", "2"])
  }

  @Test("Claims and persons show the typed spelling first and say what else was searched")
  func typedFirst() async throws {
    let desk = try await desk([
      "“The road is open,” said Sergej Morin, the mayor of Brod.",
      "“The road is shut,” said Sergei Lunin, the mayor of Orlo.",
    ])
    let claims = try await desk.archive("claims", "--by", "Sergei")
    #expect(claims.errors == "also searched: Sergej (--exact to stop)\n")
    let open = try #require(claims.out.range(of: "open"))
    let shut = try #require(claims.out.range(of: "shut"))
    #expect(shut.lowerBound < open.lowerBound)
    let persons = try await desk.archive("persons", "--json", "Sergei").objects()
    #expect(persons.compactMap { $0["name"] as? String } == ["Sergei Lunin", "Sergej Morin"])
    #expect(
      try await desk.archive("persons", "--why", "Sergei").errors
        == "Sergei: a word; also Sergej (same-sound)\n")
    #expect(try await desk.archive("persons", "--exact", "Sergei").errors == "")
  }
}
