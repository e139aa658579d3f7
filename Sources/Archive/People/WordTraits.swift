/// What the tables of this folder know about a word: one look-up for each token of an article.
///
/// A word can be many things ("Jordan" is a place and a given name): who asks weighs them.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt32

  static let male = WordTraits(rawValue: 1 << 0)
  static let female = WordTraits(rawValue: 1 << 1)
  /// A given name that is also something else.
  static let doubtful = WordTraits(rawValue: 1 << 2)
  static let family = WordTraits(rawValue: 1 << 3)
  /// Stands before a name as rank or courtesy: "Gen", "Mr", "Ayatollah".
  static let title = WordTraits(rawValue: 1 << 4)
  /// What a person is: "spokesman", "minister".
  static let role = WordTraits(rawValue: 1 << 5)
  /// Stands before a role: "deputy", "foreign".
  static let modifier = WordTraits(rawValue: 1 << 6)
  static let country = WordTraits(rawValue: 1 << 7)
  static let people = WordTraits(rawValue: 1 << 8)
  static let city = WordTraits(rawValue: 1 << 9)
  static let region = WordTraits(rawValue: 1 << 10)
  static let placeHead = WordTraits(rawValue: 1 << 11)
  static let organizationHead = WordTraits(rawValue: 1 << 12)
  static let legalForm = WordTraits(rawValue: 1 << 13)
  static let knownOrganization = WordTraits(rawValue: 1 << 14)
  static let calendar = WordTraits(rawValue: 1 << 15)
  static let opener = WordTraits(rawValue: 1 << 16)
  static let thing = WordTraits(rawValue: 1 << 17)
  static let particle = WordTraits(rawValue: 1 << 18)
  static let suffix = WordTraits(rawValue: 1 << 19)
  static let speech = WordTraits(rawValue: 1 << 20)
  /// People without a name: "critics".
  static let unnamed = WordTraits(rawValue: 1 << 21)
  static let document = WordTraits(rawValue: 1 << 22)
  static let body = WordTraits(rawValue: 1 << 23)
  static let headThatIsName = WordTraits(rawValue: 1 << 24)
  /// A title or role that tells a man or a woman.
  static let manly = WordTraits(rawValue: 1 << 25)
  static let womanly = WordTraits(rawValue: 1 << 26)
  static let kin = WordTraits(rawValue: 1 << 27)
  /// An office that stands before a family name alone.
  static let office = WordTraits(rawValue: 1 << 28)

  /// A family name that stands before the given name, as in China, Korea and Vietnam.
  static let familyFirst = WordTraits(rawValue: 1 << 29)
  /// Stands behind a name and is no part of it: "MP", "KBE", "PhD".
  static let postnominal = WordTraits(rawValue: 1 << 30)

  static let given: WordTraits = [.male, .female]
  static let place: WordTraits = [.country, .city, .region]

  init(rawValue: UInt32) { self.rawValue = rawValue }

  @inline(__always)
  func has(_ other: WordTraits) -> Bool { rawValue & other.rawValue != 0 }

  /// The traits of every word that a table knows.
  static let table: WordTable<WordTraits> = {
    var traits = GatheredWords<WordTraits>()
    for (list, trait) in lists {
      for word in WordKey.all(in: list) { traits[word, default: []].insert(trait) }
    }
    for title in Title.all {
      for form in title.forms.map({ WordKey($0) }) {
        traits[form, default: []].insert(.title)
        if title.gender == .male { traits[form, default: []].insert(.manly) }
        if title.gender == .female { traits[form, default: []].insert(.womanly) }
      }
    }
    return WordTable(traits.pairs)
  }()

  private static let lists: [(String, WordTraits)] = [
    (GivenNames.male, .male), (GivenNames.female, .female), (GivenNames.doubtful, .doubtful),
    (GivenNames.moreMale, .male), (GivenNames.moreFemale, .female),
    (GivenNames.moreDoubtful, .doubtful),
    (FamilyNames.common, .family), (FamilyNames.beforeGiven, .familyFirst), (Roles.offices, .role),
    (Roles.modifiers, .modifier),
    (Roles.female, .womanly), (Roles.male, .manly), (Roles.kin, .kin), (Roles.beforeSurname, .office),
    (Places.countries, .country), (Places.peoples, .people), (Places.cities, .city),
    (Places.regions, .region),
    (Places.heads, .placeHead), (Places.headsThatAreNames, .headThatIsName),
    (OrganizationWords.heads, .organizationHead), (OrganizationWords.tails, .legalForm),
    (OrganizationWords.known, .knownOrganization), (NotNames.calendar, .calendar),
    (NotNames.openers, .opener),
    (NotNames.things, .thing), (NameParticles.inner, .particle), (NameParticles.suffixes, .suffix),
    (NameParticles.postnominals, .postnominal),
    (SpeechVerbs.past, .speech), (UnnamedSources.people, .unnamed), (UnnamedSources.documents, .document),
    (UnnamedSources.bodies, .body),
  ]
}
