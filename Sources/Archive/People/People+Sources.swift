/// Who is meant by the words that name a source.
extension People: SourceResolver {
  public func name(at token: Int) -> Range<Int>? {
    guard token >= 0, token < namingAt.count, namingAt[token] >= 0 else { return nil }
    return namings[Int(namingAt[token])].unit
  }

  public func source(of phrase: Range<Int>, head: Int, in story: Story) -> Source {
    let span = story.span(of: phrase)
    let token = story.tokens[head]
    if phrase.count == 1, let pronoun = Pronoun(token.key) {
      return source(ofPronoun: pronoun, at: head, span: span)
    }
    if let naming = naming(heading: phrase, head: head) {
      if naming.person != nil, holdsAnother(than: naming, phrase) { return Source(span: span, kind: .person) }
      return naming.person == nil
        ? source(span, organization: naming.organization, else: .organization)
        : source(span, person: naming.person, else: .person)
    }
    if let pronoun = Pronoun(token.key), phrase.lowerBound == head {
      return source(ofPronoun: pronoun, at: head, span: span)
    }
    return unnamed(phrase, head: head, span: span)
  }

  // MARK: Named

  /// The naming that the phrase is about: at its head, or beside a role ("the mayor, Orlo Vant").
  private func naming(heading phrase: Range<Int>, head: Int) -> Naming? {
    if namingAt[head] >= 0 {
      let naming = namings[Int(namingAt[head])]
      // "Orlo Vant's lawyer" is about the lawyer.
      if !isOwner(naming, in: phrase) || naming.unit.upperBound >= phrase.upperBound - 1 { return naming }
      return nil
    }
    let isRole = words.traits[head].has([.role, .title, .unnamed])
    var i = phrase.lowerBound
    while i < phrase.upperBound {
      guard namingAt[i] >= 0 else {
        i += 1
        continue
      }
      let naming = namings[Int(namingAt[i])]
      i = max(i + 1, naming.unit.upperBound)
      guard naming.person != nil else { continue }
      if isOwner(naming, in: phrase) { continue }
      if naming.unit.lowerBound <= phrase.lowerBound && naming.unit.upperBound > phrase.lowerBound {
        return naming
      }
      let before = naming.unit.lowerBound - 1
      guard isRole, before > head else { continue }
      if words.mark(before, is: ",") && before - head < 14 || before == head { return naming }
      // "Chairman of the finance commission Orlo Vant": the name closes the role.
      let closes =
        naming.unit.upperBound >= phrase.upperBound && words.tokens[before].isWord && before - head < 12
      if closes, !isPlural(head), !words.traits[before].has(.opener), !words.traits[before].has(.particle) {
        return naming
      }
    }
    return nil
  }

  private func isOwner(_ naming: Naming, in phrase: Range<Int>) -> Bool {
    let next = naming.unit.upperBound
    return next < words.tokens.count && words.tokens[next].kind == .genitive && next + 1 < phrase.upperBound
  }

  /// "Orlo Vant and Elna Park": two speak.
  private func holdsAnother(than naming: Naming, _ phrase: Range<Int>) -> Bool {
    var i = naming.unit.upperBound
    guard i < phrase.upperBound, words.word(i, is: "and") || words.mark(i, is: ",") else { return false }
    while i < phrase.upperBound {
      if namingAt[i] >= 0 {
        let other = namings[Int(namingAt[i])]
        return words.word(i - 1, is: "and") && other.person != nil && other.person != naming.person
      }
      i += 1
    }
    return false
  }

  // MARK: Unnamed

  private func unnamed(_ phrase: Range<Int>, head: Int, span: TextSpan) -> Source {
    let token = words.tokens[head]
    let traits = words.traits[head]
    let isSmall = !token.isCapitalized || head == phrase.lowerBound || traits.has([.role, .title])
    if isSmall || !words.isNameWord(head) {
      let isDefinite = isDefinite(phrase, head: head)
      if traits.has([.role, .title]), isDefinite, !isPlural(head) {
        let person = person(inRole: head, from: phrase.lowerBound)
        if person != nil { return source(span, person: person, else: .person) }
        // "the spokesman" without a name stays unnamed.
        return Source(span: span, kind: .anonymous)
      }
      if traits.has(.document), !traits.has(.unnamed) {
        return document(phrase, head: head, span: span, isDefinite: isDefinite)
      }
      if traits.has(.unnamed) || isPluralPeople(head) { return Source(span: span, kind: .anonymous) }
      if traits.has([.body, .organizationHead]) {
        return source(span, organization: isDefinite ? body(phrase, head: head) : nil, else: .organization)
      }
      if traits.has(.role) { return Source(span: span, kind: .anonymous) }
    }
    if traits.has(.document), phrase.count > 1 { return Source(span: span, kind: .document) }
    if traits.has([.country, .city, .region]) {
      return Source(span: span, kind: .organization, name: words.string(head..<head + 1))
    }
    if OrganizationWords.polities.contains(token.key), token.isCapitalized {
      return Source(span: span, kind: .organization, name: words.string(polity(phrase, head: head)))
    }
    if traits.has([.body, .organizationHead, .legalForm, .knownOrganization])
      || token.flags.contains(.allCaps)
    {
      return source(span, organization: body(phrase, head: head), else: .organization)
    }
    if words.isNameWord(head), !traits.has(.opener) { return capitalized(phrase, head: head, span: span) }
    return Source(span: span, kind: .unknown)
  }

  /// "Islamic Republic of Vantia" without its article.
  private func polity(_ phrase: Range<Int>, head: Int) -> Range<Int> {
    var start = head
    while start > phrase.lowerBound, words.isNameWord(start - 1), !words.traits[start - 1].has(.opener) {
      start -= 1
    }
    var stop = head + 1
    if words.word(stop, is: "of"), stop + 1 < phrase.upperBound, words.isNameWord(stop + 1) { stop += 2 }
    return start..<stop
  }

  /// A name that has no row: given names and lone family names are taken for people, the rest for bodies.
  private func capitalized(_ phrase: Range<Int>, head: Int, span: TextSpan) -> Source {
    let traits = words.traits[head]
    if traits.has(.people) { return Source(span: span, kind: .anonymous) }
    if let body = organization(of: bodies.entry(named: [words.tokens[head].key])) {
      return source(span, organization: body, else: .organization)
    }
    var start = head
    while start > phrase.lowerBound, words.isNameWord(start - 1) { start -= 1 }
    let isPerson =
      traits.has([.given, .family]) || words.traits[start].has([.given, .title])
      || start == head && words.story.paragraphs.first?.zone == .headline
        && words.story.paragraphs[0].tokens.contains(head)
    return Source(span: span, kind: isPerson ? .person : .organization, name: words.string(start..<head + 1))
  }

  /// "the general", "its spokesman", "The Iranian minister": points at someone the reader knows.
  func isDefinite(_ phrase: Range<Int>, head: Int) -> Bool {
    var i = phrase.lowerBound
    while i < head {
      if Self.definite.contains(words.tokens[i].key) || words.tokens[i].kind == .genitive { return true }
      if words.tokens[i].key == "a" || words.tokens[i].key == "an" || words.tokens[i].key == "one" {
        return false
      }
      i += 1
    }
    return false
  }

  private static let definite: WordSet = ["the", "this", "that", "his", "her", "its", "their", "our"]

  private func isPluralPeople(_ i: Int) -> Bool {
    words.traits[i].has([.people, .role, .title]) && isPlural(i)
  }

  /// The organization that a phrase names by some of its words ("the Russian ministry"), by its head, or as the only
  /// one of the article that is such a body ("the group"); nil where two fit.
  private func body(_ phrase: Range<Int>, head: Int) -> Int? {
    let key = words.tokens[head].key
    // "the Paris-based NRA watchdog"
    if head > phrase.lowerBound, namingAt[head - 1] >= 0,
      let named = namings[Int(namingAt[head - 1])].organization
    {
      return named
    }
    if let known = organization(of: bodies.entry(headed: key)) { return known }
    guard !bodies.isShared(head: key) else { return nil }
    var fitting: Set<Int> = []
    let isCompanyWord = BodyKinds.company.contains(key)
    for index in organizations.indices.prefix(100) {
      let entry = bodies.entries[bodyEntries[index]]
      if isCompanyWord && entry.isCompany || BodyKinds.word(key, covers: entry.head) { fitting.insert(index) }
    }
    guard !fitting.isEmpty else { return nil }
    let sentence = sentence(of: head)
    return bodyFocus.strongest(before: head, in: sentence, within: fitting.count == 1 ? 12 : 4, margin: 2.5) {
      fitting.contains($0) ? 1 : 0
    }
  }

  /// "the statement read": what a body or a person put out speaks for them.
  private func document(_ phrase: Range<Int>, head: Int, span: TextSpan, isDefinite: Bool) -> Source {
    guard isDefinite, phrase.count <= 3, Self.voices.contains(words.tokens[head].key) else {
      return Source(span: span, kind: .document)
    }
    let sentence = sentence(of: head)
    let body = bodyFocus.strongest(before: head, in: sentence, within: 4) { $0 == Focus.nobody ? 0 : 1 }
    guard let body else { return Source(span: span, kind: .document) }
    return Source(span: span, kind: .document, name: organizations[body].name, organization: body)
  }

  static let voices: WordSet = [
    "statement", "communique", "release", "message", "note", "letter", "declaration", "announcement",
  ]
}
