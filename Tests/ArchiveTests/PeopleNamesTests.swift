import Testing

@testable import Archive

@Suite("Who is named in an article")
struct PeopleNamesTests {
  private func people(_ text: String) -> People { People(reading: Story(body: text)) }

  @Test("Every title of the table makes the name behind it a person", arguments: Title.all.map(\.example))
  func titles(_ example: (text: String, name: String)) {
    #expect(people(example.text).persons.map(\.name).contains(example.name))
  }

  @Test(
    "Names of many origins are found whole",
    arguments: [
      ("Gen. Tarek al-Marduni spoke.", "Tarek al-Marduni"),
      ("President Tarek bin Saffar al-Marduni spoke.", "Tarek bin Saffar al-Marduni"),
      ("The mayor, Pieter van der Holm, spoke.", "Pieter van der Holm"),
      ("Senator Ana de la Vanta spoke.", "Ana de la Vanta"),
      ("Justice Orla O'Vantry spoke.", "Orla O'Vantry"),
      ("Prof. J. R. Brecken spoke.", "J. R. Brecken"),
      ("Minister Bo Jong-rin spoke.", "Bo Jong-rin"),
      ("Rep. Colm Vantry Jr. spoke.", "Colm Vantry Jr"),
      ("A man called Asaad Es-Sabran spoke to us.", "Asaad Es-Sabran"),
      ("Fire chief Jean-Luc Morvanne spoke.", "Jean-Luc Morvanne"),
    ])
  func origins(_ text: String, name: String) {
    #expect(people(text).persons.map(\.name) == [name])
  }

  @Test(
    "Places, bodies, works, weapons and sentence openers are not people",
    arguments: [
      "They met in New Delhi and in Jordan Valley on Monday.",
      "The Vantex Holdings Ltd unit said profits rose.",
      "Operation Silent Harvest began in March.",
      "Rebels of Jabhat al-Sabran and the Free Vantian Army fired M-16 and TOW rounds.",
      "The Clean Rivers Act passed the Senate on Friday.",
      "Meanwhile Tuesday brought Heavy Rain.",
      "Two Ministers Quit After Long Night Of Talks In Capital",
      "Morgan Stanley and General Motors said sales fell.",
      "The Prime Minister's Office said the Supreme Court had ruled.",
      "Human Rights Watch said so in the New York Times.",
    ])
  func notPeople(_ text: String) {
    #expect(people(text).persons.map(\.name) == [])
  }

  @Test(
    "Titles and roles are kept as they are printed",
    arguments: [
      (
        "Vantian Defense Ministry spokesman Maj. Gen. Igor Holvik said so.",
        ["Vantian Defense Ministry spokesman", "Maj. Gen."]
      ),
      ("Igor Holvik, chief of the border service, said so.", ["chief of the border service"]),
      ("Igor Holvik, a commander fighting in the hills, said so.", ["a commander"]),
      (
        "The mayor of the town, Igor Holvik, said so. The harbour's manager, Igor Holvik, left.",
        ["harbour's manager"]
      ),
      ("US Maj. Gen. Igor Holvik said so.", ["US Maj. Gen."]),
      ("Mr Igor Holvik said so.", []),
    ])
  func roles(_ text: String, roles: [String]) {
    #expect(people(text).persons.first?.roles == roles)
  }

  @Test("Spellings of one name are one person; the fullest is the name")
  func aliases() throws {
    let text = """
      President Bashir al-Marduni met Gen. Ali Al Sabri. President Marduni thanked Ali.

      “We agree,” Marduni said. B. Al-Marduni left.
      """
    let found = people(text)
    #expect(found.persons.map(\.name) == ["Bashir al-Marduni", "Ali Al Sabri"])
    #expect(found.persons[0].aliases == ["Marduni", "B. Al-Marduni"])
    #expect(found.persons[1].aliases == ["Ali"])
  }

  @Test("A surname that two people share stays with neither")
  func sharedSurname() {
    let found = people("Elena Vantry and Robert Vantry came. Vantry spoke.")
    #expect(found.mentions.map(\.person) == [0, 1])
  }

  @Test("A courtesy title tells which of two people with one surname is meant")
  func courtesyDecides() {
    let found = people("Elena Vantry and Robert Vantry came. Mrs Vantry spoke. Mr Vantry did not.")
    #expect(found.mentions.map(\.person) == [0, 1, 0, 1])
  }

  @Test("A title of the other gender shows that a surname is somebody else's")
  func otherGender() {
    let found = people("President Vantry spoke. Elena Vantry listened. Mr. Vantry smiled.")
    #expect(found.persons.map(\.name) == ["Vantry", "Elena Vantry"])
    #expect(found.mentions.map(\.person) == [0, 1, 0])
  }

  @Test("A headline introduces nobody, but shows whom the story names")
  func headline() {
    let text = Text("Holvik Quits Over Canal\n\nMinister Igor Holvik quit on Monday.")
    let story = Story(
      text,
      paragraphs: [
        Zone(.headline, TextSpan(start: 0, end: 23)), Zone(.body, TextSpan(start: 25, end: text.count)),
      ])
    let found = People(reading: story)
    #expect(found.persons.map(\.name) == ["Igor Holvik"])
    #expect(found.mentions.map { text[$0.span] } == ["Holvik", "Igor Holvik"])
  }

  @Test("Hard-wrapped lines and no-break spaces do not split a name")
  func wrapped() {
    let found = people("The report by Gen. Igor\nHolvik and Sen. Ana\u{a0}Vantry is out.")
    #expect(found.persons.map(\.name) == ["Igor Holvik", "Ana Vantry"])
  }

  @Test(
    "Hostile repetitions are read in time that grows with their length",
    arguments: [
      "A. ", "Ali Al ", "\"", "said ", "He said. ", "Mr ", "van ", "Bank of ", "chief Gen. ",
      "Ali Khan, a chief of the of, ",
    ])
  func hostile(_ unit: String) {
    expectLinear(60_000) { count in
      #expect(people(String(repeating: unit, count: count)).persons.count <= 2)
    }
  }

  @Test("Every mention is the words of the text, in order and without overlap")
  func spans() throws {
    let text =
      "Gen. Igor Holvik, chief of staff, met Ana Vantry. Holvik said “Vantry knows.” She left with him."
    let found = people(text)
    var last = 0
    for mention in found.mentions {
      #expect(mention.span.start >= last)
      #expect(mention.span.end <= text.utf8.count)
      #expect(found.persons.indices.contains(try #require(mention.person)))
      last = mention.span.end
    }
    #expect(found.mentions.count == 4)
  }
}
