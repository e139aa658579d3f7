/// What the tables know of a word: its classes, and the cue verb of which it is a form.
struct Word: Sendable {
  var classes: WordClass = []
  /// One more than an index into ``Lexicon/forms``; 0 when the word is no form of a cue verb.
  var cue: UInt16 = 0

  /// Whether a claim can begin with the word.
  @inline(__always)
  var mayAttribute: Bool { cue > 0 || isAny([.cueNoun, .according]) }

  @inline(__always)
  func isAny(_ other: WordClass) -> Bool { !classes.isDisjoint(with: other) }
}

/// A form of a cue verb.
struct CueForm: Sendable {
  /// An index into ``Lexicon/verbs``.
  var verb: Int
  var form: VerbForm
}

/// The word lists of attribution, joined into one table that is looked up once a token.
struct Lexicon: Sendable {
  static let shared = Lexicon()

  let verbs: [CueVerb]
  /// The verbs with a particle that begin with a verb: "point out" under "point".
  let phrasal: [[CueVerb]]
  let forms: [CueForm]

  let words: WordTable<Word>

  private init() {
    var drafts = LexiconDraft()
    for group in CueVerbs.groups { drafts.add(group) }
    for (classes, list) in WordClasses.table {
      for word in WordKey.all(in: list) { drafts.words[word, default: Word()].classes.formUnion(classes) }
    }
    verbs = drafts.verbs.map {
      CueVerb(
        lemma: WordKey($0.lemma), takes: $0.takes, strength: $0.strength, prepositions: $0.prepositions,
        objectPrepositions: $0.objectPrepositions)
    }
    phrasal = drafts.phrasal
    forms = drafts.forms
    words = WordTable(drafts.words.pairs)
  }

  /// The classes of a token, from the tables or, failing those, from its ending.
  @inline(__always)
  func word(
    _ token: Token, _ words: WordTable<Word>.Lookup, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Word {
    guard token.kind == .word else { return Word() }
    if let word = words[token.key] { return word }
    return Word(classes: classes(byEndingOf: token, bytes))
  }

  private func classes(byEndingOf token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> WordClass {
    guard token.end - token.start > 3, !token.isCapitalized else { return [] }
    let last = bytes[token.end - 1]
    let before = bytes[token.end - 2]
    switch (before, last) {
    case (0x6C, 0x79): return endingUnless(token, .adverb)  // ly
    case (0x65, 0x64): return endingUnless(token, .participle)  // ed
    case (0x6E, 0x67) where bytes[token.end - 3] == 0x69 && token.end - token.start > 4:
      return endingUnless(token, .ing)
    default: return []
    }
  }

  private func endingUnless(_ token: Token, _ classes: WordClass) -> WordClass {
    WordClasses.plainDespiteEnding.contains(token.key) ? [] : classes
  }
}

private struct LexiconDraft {
  struct Verb {
    let lemma: String
    var takes: Complements = []
    var strength: CueVerb.Strength = .weak
    var prepositions: [WordKey] = []
    var objectPrepositions: [WordKey] = []
  }

  var verbs: [Verb] = []
  var phrasal: [[CueVerb]] = []
  var forms: [CueForm] = []
  var words = GatheredWords<Word>()
  private var index: [String: Int] = [:]

  mutating func add(_ group: CueVerbs.Group) {
    let prepositions = WordKey.all(in: group.prepositions)
    for entry in group.verbs.utf8.split(whereSeparator: { $0 <= 0x20 }).map(Substring.init) {
      let parts = entry.utf8.split(separator: 0x5F).map(Substring.init)
      let inflection = Inflection(parts[0])
      let at = verb(inflection)
      if parts.count > 1 {
        let particles = parts[1...].map { WordKey($0) }
        phrasal[at].append(
          CueVerb(
            lemma: WordKey(inflection.lemma + parts[1...].map { " " + $0 }.joined()),
            takes: group.takes.union(group.takes == .preposition ? .object : []),
            strength: group.strength, particles: particles, prepositions: prepositions))
      } else {
        verbs[at].takes.formUnion(group.takes)
        verbs[at].strength = max(verbs[at].strength, group.strength)
        if group.takes.contains(.preposition) { verbs[at].prepositions += prepositions }
        if group.takes.contains(.objectPreposition) { verbs[at].objectPrepositions += prepositions }
      }
    }
  }

  /// The index of the verb, entered with all its forms when it is new.
  private mutating func verb(_ inflection: Inflection) -> Int {
    if let known = index[inflection.lemma] { return known }
    let new = verbs.count
    index[inflection.lemma] = new
    verbs.append(Verb(lemma: inflection.lemma))
    phrasal.append([])
    for (form, kind) in inflection.forms.map({ (WordKey($0.0), $0.1) }) {
      var word = words[form, default: Word()]
      guard word.cue == 0 else { continue }
      forms.append(CueForm(verb: new, form: kind))
      word.cue = UInt16(forms.count)
      switch kind {
      case .ing: word.classes.formUnion(.ing)
      case .participle, .pastOrParticiple: word.classes.formUnion(.participle)
      case .base: word.classes.formUnion(.base)
      case .thirdPerson: word.classes.formUnion(.thirdPerson)
      case .past: word.classes.formUnion(.finite)
      }
      words[form, default: Word()] = word
    }
    return new
  }
}
