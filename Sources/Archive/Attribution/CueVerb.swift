/// What a reporting verb can be followed by.
struct Complements: OptionSet, Hashable, Sendable {
  let rawValue: UInt16
  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// "said that prices rose", and with `bareClause` "said prices rose"
  static let clause = Complements(rawValue: 1)
  static let bareClause = Complements(rawValue: 2)
  /// "shouted: “Go!”"
  static let quote = Complements(rawValue: 4)
  /// "condemned the attack"
  static let object = Complements(rawValue: 8)
  /// "promised to resign"
  static let toInfinitive = Complements(rawValue: 16)
  /// "told reporters …"
  static let addressee = Complements(rawValue: 32)
  /// "urged them to leave"
  static let objectToInfinitive = Complements(rawValue: 64)
  /// "asked whether …", "explained how …"
  static let question = Complements(rawValue: 128)
  /// "spoke of …": needs one of the verb's own prepositions
  static let preposition = Complements(rawValue: 256)
  /// "accused him of …": an object, then one of the verb's own prepositions
  static let objectPreposition = Complements(rawValue: 512)
  /// "issued a warning": an object that is a noun of speech itself
  static let nounOfSpeech = Complements(rawValue: 1024)
  /// "plans to resign": what someone is about to do himself says nothing, unless it is quoted
  static let ownAct = Complements(rawValue: 2048)
}

/// A verb that attributes, with what it takes.
///
/// A class: every possible cue of an article has one, and copying its lists would cost more than reading it.
final class CueVerb: Sendable {
  /// How far the verb alone is evidence of an attribution.
  enum Strength: UInt8, Sendable, Comparable {
    /// An act or a finding that attributes now and then: "showed", "backed".
    case weak
    /// A thought or an intention: "believes", "hopes".
    case thought
    /// A speech act in most of its uses: "argued", "denied".
    case speech
    /// Hardly ever anything else: "said", "told".
    case strong

    static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }

  let lemma: WordKey
  let takes: Complements
  let strength: Strength
  /// Particles that belong to the verb: "out" of "pointed out".
  let particles: [WordKey]
  /// The prepositions of ``Complements/preposition``: "of" of "complained of".
  let prepositions: [WordKey]
  /// The prepositions of ``Complements/objectPreposition``: "of" of "accused him of".
  let objectPrepositions: [WordKey]

  init(
    lemma: WordKey, takes: Complements, strength: Strength, particles: [WordKey] = [],
    prepositions: [WordKey] = [], objectPrepositions: [WordKey] = []
  ) {
    (self.lemma, self.takes, self.strength) = (lemma, takes, strength)
    (self.particles, self.prepositions) = (particles, prepositions)
    self.objectPrepositions = objectPrepositions
  }
}

extension CueVerb {
  /// What stands for the verb where a noun or "according to" is the cue.
  static let none = CueVerb(lemma: "", takes: [], strength: .speech)
}

/// A form in which a cue verb can stand.
enum VerbForm: UInt8, Sendable {
  case base, thirdPerson, past, participle, pastOrParticiple, ing
}
