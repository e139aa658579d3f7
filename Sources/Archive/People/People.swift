/// Who is named in an article, and which names are one person.
///
///     let people = People(reading: story)
///     people.persons[0]          // "Orlo Vant", roles ["Gen."], aliases ["Vant"]
///
/// A name becomes a person only on evidence (a title, a role, a known given name, what its bearer says):
/// a missing row is better than a false one. Pure, and linear in the length of the story.
public struct People: Sendable {
  /// In order of first appearance.
  public private(set) var persons: [Person] = []
  /// Where persons and organizations are named, in reading order.
  public private(set) var mentions: [Mention] = []
  /// In order of first appearance.
  public private(set) var organizations: [Organization] = []

  let words: StoryWords
  let transcript: Transcript
  /// Who wrote the story, when one person did.
  let author: String?
  let roster: Roster
  /// What stands at the names of persons, by their entries in the roster.
  private let roles: [(entry: Int, text: RoleText)]
  let bodies: OrganizationRoster
  /// Where persons and organizations are named, in reading order.
  private(set) var namings: [Naming] = []
  /// For each token the naming that covers it, or -1.
  private(set) var namingAt: [Int32]
  var personFocus = Focus()
  var bodyFocus = Focus()
  /// Nouns by which someone unnamed was introduced: "a diplomat".
  var introduced: [WordKey] = []
  /// For each roster entry the index of its person.
  private var rank: [Int] = []
  /// For each person the index of its roster entry.
  private(set) var entries: [Int] = []
  /// For each person what the roster knows of the gender.
  private(set) var genders: [Title.Gender?] = []

  /// `authors` are those of the byline: "I" outside quotations is the one author's.
  public init(reading story: Story, by authors: [String] = []) {
    words = StoryWords(story)
    author = authors.count == 1 ? authors[0] : nil
    transcript = Transcript(words)
    let finder = NameFinder(words, transcript)
    var roster = Roster(words, finder.names)
    roles = Self.noteRoles(of: &roster, words)
    self.roster = roster
    let bodyCandidates = finder.organizations + roster.bodies()
    bodies = OrganizationRoster(words, bodyCandidates)
    namingAt = Array(repeating: -1, count: story.tokens.count)
    nameAll(bodyCandidates)
    makePersons()
    makeOrganizations()
    makeMentions()
    follow()
  }

  /// What titles and appositions tell of each person: noted in the roster, and given back by its entries.
  private static func noteRoles(
    of roster: inout Roster, _ words: StoryWords
  ) -> [(entry: Int, text: RoleText)] {
    let (groups, candidates) = (roster.groups, roster.candidates)
    var roles: [(entry: Int, text: RoleText)] = []
    for index in groups.indices {
      guard let person = groups[index].person else { continue }
      for place in groups[index].places.prefix(20) {
        let role = RoleText(candidates[place], in: words)
        if role.stretches.isEmpty { continue }
        roster.note(role, of: person)
        roles.append((person, role))
      }
    }
    return roles
  }

  // MARK: Namings

  private mutating func nameAll(_ bodyCandidates: [OrganizationCandidate]) {
    var found: [Naming] = []
    found.reserveCapacity(roster.candidates.count + bodyCandidates.count)
    let (groups, candidates) = (roster.groups, roster.candidates)
    for index in groups.indices {
      let known = groups[index].person
      let isSingle = groups[index].keys.count == 1
      for place in groups[index].places {
        let candidate = candidates[place]
        var person = known
        if person == nil, isSingle, !candidate.signs.contains(.article) {
          person = roster.person(
            for: groups[index].keys[0], gender: candidate.gender, at: candidate)
        }
        if let person {
          found.append(
            Naming(unit: candidate.lead..<candidate.name.upperBound, name: candidate.name, person: person))
        } else if let body = bodies.entry(named: candidate.name, words) {
          found.append(Naming(unit: candidate.name, name: candidate.name, organization: body))
        }
      }
    }
    for (index, candidate) in bodyCandidates.enumerated() {
      if candidate.name.count == 1, words.tokens[candidate.head].flags.contains(.allCaps),
        let person = roster.person(for: words.core(of: candidate.head), gender: nil, at: nil),
        bodies.entryOf[index] == nil
          || !words.traits[candidate.head].has(.knownOrganization)
      {
        // "VANT:" in a transcript
        found.append(Naming(unit: candidate.name, name: candidate.name, person: person))
        continue
      }
      if let body = bodies.entryOf[index] {
        found.append(Naming(unit: candidate.name, name: candidate.name, organization: body))
      }
    }
    found.append(contentsOf: namingsInHeadlines())
    found.sort { $0.name.lowerBound < $1.name.lowerBound }
    namings.reserveCapacity(found.count)
    for naming in found {
      // A name inside a role ("Vant Ministry spokesman Orlo Lee") stays with its own naming.
      if namingAt[naming.name.lowerBound] >= 0 { continue }
      for i in naming.name { namingAt[i] = Int32(namings.count) }
      namings.append(naming)
    }
    for (index, naming) in namings.enumerated() where naming.person != nil {
      var i = naming.name.lowerBound - 1
      while i >= naming.unit.lowerBound, namingAt[i] < 0 {
        namingAt[i] = Int32(index)
        i -= 1
      }
    }
  }

  /// In headlines only names that the story knows are looked for: title case tells nothing there.
  private func namingsInHeadlines() -> [Naming] {
    var found: [Naming] = []
    for paragraph in words.story.paragraphs where words.isHeadline(paragraph) {
      var i = paragraph.tokens.lowerBound
      while i < paragraph.tokens.upperBound {
        if words.isNameWord(i), let person = roster.person(for: words.core(of: i), gender: nil, at: nil) {
          let entry = roster.entries[person]
          if entry.keys.last == words.core(of: i) {
            var start = i
            var back = entry.keys.count - 2
            while back >= 0, start > paragraph.tokens.lowerBound,
              words.core(of: start - 1) == entry.keys[back]
            {
              start -= 1
              back -= 1
            }
            found.append(Naming(unit: start..<i + 1, name: start..<i + 1, person: person))
          }
        } else if words.isNameWord(i), let body = bodies.entry(abbreviated: i, words) {
          found.append(Naming(unit: i..<i + 1, name: i..<i + 1, organization: body))
        }
        i += 1
      }
    }
    return found
  }

  // MARK: Rows

  private mutating func makePersons() {
    if roster.entries.isEmpty { return }
    rank = Array(repeating: -1, count: roster.entries.count)
    persons.reserveCapacity(roster.entries.count)
    entries.reserveCapacity(roster.entries.count)
    for (index, naming) in namings.enumerated() {
      guard let entry = naming.person else { continue }
      if rank[entry] < 0 {
        rank[entry] = persons.count
        entries.append(entry)
        persons.append(Person(name: words.string(roster.candidates[roster.entries[entry].best].name)))
      }
      let person = rank[entry]
      namings[index].person = person
      let spelling = words.string(naming.name)
      if persons[person].aliases.count < 15, persons[person].name != spelling,
        !persons[person].aliases.contains(spelling)
      {
        persons[person].aliases.append(spelling)
      }
    }
    genders = entries.map { roster.entries[$0].gender }
    for (entry, text) in roles where rank[entry] >= 0 { add(text, to: rank[entry]) }
  }

  private mutating func add(_ roles: RoleText, to person: Int) {
    for role in roles.printed
    where persons[person].roles.count < 12 && !persons[person].roles.contains(role) {
      persons[person].roles.append(role)
    }
  }

  private mutating func makeOrganizations() {
    if bodies.entries.isEmpty { return }
    var rank = Array(repeating: -1, count: bodies.entries.count)
    organizations.reserveCapacity(bodies.entries.count)
    bodyEntries.reserveCapacity(bodies.entries.count)
    for (index, naming) in namings.enumerated() {
      guard let number = naming.organization else { continue }
      if rank[number] < 0 {
        rank[number] = organizations.count
        bodyEntries.append(number)
        let entry = bodies.entries[number]
        organizations.append(
          Organization(
            name: words.string(entry.best), abbreviation: entry.abbreviation.map { words.story.words(of: $0) }
          ))
      }
      namings[index].organization = rank[number]
    }
    bodyRank = rank
  }

  /// Behind ``makePersons()`` and ``makeOrganizations()`` namings point at rows.
  private mutating func makeMentions() {
    mentions.reserveCapacity(namings.count)
    for naming in namings {
      mentions.append(
        Mention(
          span: words.story.span(of: naming.name), person: naming.person, organization: naming.organization))
    }
  }

  /// For each entry of ``bodies`` the index of its organization, or -1.
  private(set) var bodyRank: [Int] = []
  /// For each organization its entry of ``bodies``.
  private(set) var bodyEntries: [Int] = []

  /// The index of the organization of a roster entry.
  func organization(of entry: Int?) -> Int? {
    guard let entry, bodyRank[entry] >= 0 else { return nil }
    return bodyRank[entry]
  }
}
