import Testing

@testable import Archive

@Suite("Who is meant by the words that name a source")
struct PeopleSourcesTests {
  /// Resolves the words between ⟦ and ⟧; ‹ stands before the head word when it is not the last one.
  private func source(_ marked: String) throws -> Source {
    var plain = ""
    var start: Int?
    var end: Int?
    var head: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = plain.utf8.count
      case "⟧": end = plain.utf8.count
      case "‹": head = plain.utf8.count
      default: plain.unicodeScalars.append(scalar)
      }
    }
    let story = Story(body: plain)
    let first = try #require(story.tokens.firstIndex { $0.start >= start! })
    let behind = story.tokens.firstIndex { $0.start >= end! } ?? story.tokens.count
    let headToken = head.flatMap { offset in story.tokens.firstIndex { $0.start >= offset } }
    return People(reading: story).source(of: first..<behind, head: headToken ?? behind - 1, in: story)
  }

  @Test(
    "Names, surnames, titles and roles lead to the person",
    arguments: [
      ("⟦Gen. Igor Holvik⟧ said no.", "Igor Holvik"),
      ("Gen. Igor Holvik left. ⟦Holvik⟧ said no.", "Igor Holvik"),
      ("Gen. Igor Holvik left. ⟦The general⟧ said no.", "Igor Holvik"),
      ("Finance Minister Ana Vantry left. ⟦The minister⟧ said no.", "Ana Vantry"),
      ("⟦The ‹mayor, Ana Vantry,⟧ said no.", "Ana Vantry"),
      ("⟦‹Chairman of the budget commission Ana Vantry⟧ said no.", "Ana Vantry"),
      ("⟦Ana ‹Vantry, a nurse at the clinic,⟧ said no.", "Ana Vantry"),
      (
        "Iranian Foreign Minister Ali Sabrani met Russian Foreign Minister Oleg Holvik. ⟦The Russian minister⟧ said no.",
        "Oleg Holvik"
      ),
      ("Rear Admiral Ali Sabrani came. ⟦The commander⟧ said no.", "Ali Sabrani"),
      ("Foreign Minister Ali Sabrani spoke. ⟦The top diplomat⟧ said no.", "Ali Sabrani"),
    ])
  func persons(_ marked: String, name: String) throws {
    let found = try source(marked)
    #expect(found.kind == .person)
    #expect(found.name == name)
  }

  @Test(
    "Pronouns lead to the last speaker or subject who fits",
    arguments: [
      ("Igor Holvik spoke. ⟦He⟧ said no.", "Igor Holvik"),
      ("Elena Vantry met Robert Brecken. ⟦She⟧ said no.", "Elena Vantry"),
      ("Elena Vantry met Robert Brecken. ⟦He⟧ said no.", "Robert Brecken"),
      ("“It rains,” Igor Holvik said. Paul Brecken’s car was wet. ⟦He⟧ said no.", "Igor Holvik"),
      (
        "Igor Holvik said Paul Brecken had left. He said it rained. ⟦He⟧ added that it snowed.", "Igor Holvik"
      ),
      ("Elena Vantry, ⟦who⟧ said no, left.", "Elena Vantry"),
      ("Vantex Ltd said sales fell. ⟦It⟧ said no more.", "Vantex Ltd"),
    ])
  func pronouns(_ marked: String, name: String) throws {
    #expect(try source(marked).name == name)
  }

  @Test("Where two fit none is chosen, and an unnamed speaker keeps the pronoun")
  func undecided() throws {
    #expect(
      try source("Minister Ana Vantry and Minister Igor Holvik met. ⟦The minister⟧ said no.").name == nil)
    let diplomat = try source("Igor Holvik left. “No,” a diplomat said. ⟦He⟧ added that talks go on.")
    #expect(diplomat.kind == .anonymous)
    #expect(diplomat.name == nil)
    let two = try source("⟦Ana ‹Vantry and Igor Holvik⟧ said no.")
    #expect(two.kind == .person)
    #expect(two.name == nil)
  }

  @Test(
    "Bodies are found under their short forms",
    arguments: [
      ("The Vantian Defense Ministry met. ⟦The ministry⟧ said no.", "Vantian Defense Ministry"),
      ("The Vantian Defense Ministry met. ⟦The Vantian Ministry⟧ said no.", "Vantian Defense Ministry"),
      ("The Vantian Defense Ministry met. ⟦the Defense Ministry⟧ said no.", "Vantian Defense Ministry"),
      ("The Vantian Democratic Forces (VDF) met. ⟦The VDF⟧ said no.", "Vantian Democratic Forces"),
      ("Brecken Holdings Ltd met. ⟦Brecken⟧ said no.", "Brecken Holdings Ltd"),
      ("Brecken Holdings Ltd met. ⟦The company⟧ said no.", "Brecken Holdings Ltd"),
      ("⟦Russia⟧ had condemned it.", "Russia"),
    ])
  func organizations(_ marked: String, name: String) throws {
    let found = try source(marked)
    #expect(found.kind == .organization)
    #expect(found.name == name)
  }

  @Test(
    "Unnamed people and documents are told from bodies",
    arguments: [
      ("⟦Critics⟧ said no.", Source.Kind.anonymous), ("⟦two officials⟧ said no.", .anonymous),
      ("⟦a ‹source in the VDF⟧ said no.", .anonymous),
      ("⟦An VDF ‹source, who spoke on condition of anonymity,⟧ said no.", .anonymous),
      ("⟦a senior diplomat⟧ said no.", .anonymous), ("⟦Igor Holvik’s lawyer⟧ said no.", .anonymous),
      ("⟦The report⟧ said no.", .document), ("⟦the lawsuit⟧ said no.", .document),
      ("⟦A new study⟧ said no.", .document),
      ("⟦The government⟧ said no.", .organization), ("⟦rebel groups⟧ said no.", .organization),
    ])
  func unnamed(_ marked: String, kind: Source.Kind) throws {
    let found = try source(marked)
    #expect(found.kind == kind)
    #expect(found.person == nil)
  }

  @Test("A statement speaks for the body that put it out")
  func statement() throws {
    let found = try source("The Vantian Defense Ministry met the press. “No,” ⟦the statement⟧ read.")
    #expect(found.kind == .document)
    #expect(found.name == "Vantian Defense Ministry")
  }

  @Test("A name stays one unit with its title")
  func units() throws {
    let story = Story(body: "Maj. Gen. Igor Holvik left.")
    let people = People(reading: story)
    #expect(people.name(at: 0) == 0..<6)
    #expect(people.name(at: 5) == 0..<6)
    #expect(people.name(at: 6) == nil)
  }
}
