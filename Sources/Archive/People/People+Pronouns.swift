/// Whom "he", "she", "it", "they" and "who" stand for.
extension People {
  /// The pronouns that can be a source, as far as they are resolved. I, we and you speak inside quotations only.
  enum Pronoun: Sendable {
    case he, she, it, they, who, which, speaker

    init?(_ key: WordKey) {
      guard let found = Self.table[key] else { return nil }
      self = found
    }

    private static let table = WordTable<Pronoun>([
      "he": .he, "him": .he, "his": .he, "himself": .he, "she": .she, "her": .she, "herself": .she,
      "hers": .she,
      "it": .it, "itself": .it, "its": .it, "they": .they, "them": .they, "their": .they, "themselves": .they,
      "who": .who, "whom": .who, "whose": .who, "which": .which, "that": .which,
      "i": .speaker, "we": .speaker, "me": .speaker, "us": .speaker, "you": .speaker, "my": .speaker,
      "our": .speaker,
    ])
  }

  /// The person whom "he" or "she" at a token means; nil when the story has nobody who fits.
  func person(forPronoun key: WordKey, at token: Int, sentence: Int) -> Int? {
    guard let pronoun = Pronoun(key), pronoun == .he || pronoun == .she else { return nil }
    let gender: Title.Gender = pronoun == .he ? .male : .female
    // Taken out of `self`, so that the closure needs no copy of it.
    let genders = genders
    let found = personFocus.strongest(before: token, in: sentence) { person in
      if person == Focus.nobody { return 0.8 }
      switch genders[person] {
      case gender: return 1
      case nil: return 0.8
      default: return 0
      }
    }
    return found == Focus.nobody ? nil : found
  }

  /// Who a pronoun that stands as a source is.
  func source(ofPronoun pronoun: Pronoun, at token: Int, span: TextSpan) -> Source {
    let sentence = sentence(of: token)
    switch pronoun {
    case .he, .she:
      let key: WordKey = pronoun == .he ? "he" : "she"
      return source(span, person: person(forPronoun: key, at: token, sentence: sentence), else: .anonymous)
    case .it, .they:
      if pronoun == .they, let many = pluralSubject(before: token, sentence: sentence) {
        return Source(span: span, kind: many)
      }
      // Inside a quotation another's "it" and "they" mean what that speaker talks about.
      if words.quoted[token] { return Source(span: span, kind: pronoun == .it ? .organization : .anonymous) }
      let body =
        pronoun == .it
        ? bodyFocus.strongest(before: token, in: sentence, within: 4) { _ in 1 }
        : bodyFocus.strongest(before: token, in: sentence, within: 2, margin: 1.5) { _ in 1 }
      return source(span, organization: someBody(body), else: pronoun == .it ? .organization : .anonymous)
    case .who:
      if let naming = naming(closestBefore: token), let person = naming.person {
        return source(span, person: person, else: .person)
      }
      return Source(span: span, kind: .anonymous)
    case .which:
      if let naming = naming(closestBefore: token), let body = naming.organization {
        return source(span, organization: body, else: .organization)
      }
      return Source(span: span, kind: .unknown)
    case .speaker:
      return speaker(at: token, span: span)
    }
  }

  /// "I" outside quotations: the bearer of the transcript's label, or the one author of the story.
  private func speaker(at token: Int, span: TextSpan) -> Source {
    guard Self.first.contains(words.tokens[token].key), !words.quoted[token] else {
      return Source(span: span, kind: .unknown)
    }
    if !transcript.labels.isEmpty {
      guard let label = transcript.label(above: token), namingAt[label.name.lowerBound] >= 0,
        let person = namings[Int(namingAt[label.name.lowerBound])].person
      else { return Source(span: span, kind: .unknown) }
      return source(span, person: person, else: .person)
    }
    guard let author else { return Source(span: span, kind: .unknown) }
    return Source(span: span, kind: .person, name: author, person: persons.firstIndex { $0.name == author })
  }

  private static let first: WordSet = ["i", "me", "my"]

  /// The naming that ends right before a relative pronoun, a comma between them at most.
  private func naming(closestBefore token: Int) -> Naming? {
    var i = token - 1
    var steps = 0
    while i >= 0, steps < 3 {
      if namingAt[i] >= 0 { return namings[Int(namingAt[i])] }
      i -= 1
      steps += 1
    }
    return nil
  }

  /// What kind of unnamed people were the last subject: "Officials … They said".
  private func pluralSubject(before token: Int, sentence: Int) -> Source.Kind? {
    let story = words.story
    for index in [sentence, sentence - 1] where index >= 0 {
      let range = story.sentences[index]
      let stop = index == sentence ? token : range.upperBound
      for i in range where i < stop && i < range.lowerBound + 8 {
        if namingAt[i] >= 0 { break }
        let traits = words.traits[i]
        if traits.has(.unnamed), isPlural(i) { return .anonymous }
      }
    }
    return nil
  }

  /// "critics", "people": a noun of many.
  func isPlural(_ i: Int) -> Bool {
    let token = words.tokens[i]
    let last = words.story.text[token.end - 1] | 0x20
    let before = words.story.text[max(token.start, token.end - 2)] | 0x20
    return (last == 0x73 && before != 0x73) || Self.plurals.contains(token.key)
  }

  private static let plurals: WordSet = [
    "people", "men", "women", "children", "police", "troops", "some", "many", "others", "most", "few",
    "several", "those", "two", "three",
    "four", "five", "policemen", "congressmen", "spokesmen", "both", "all",
  ]

  /// The index of the sentence that holds a token, by bisection.
  func sentence(of token: Int) -> Int {
    let sentences = words.story.sentences
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return min(low, max(0, sentences.count - 1))
  }

  private func someBody(_ body: Int?) -> Int? { body == Focus.nobody ? nil : body }

  // MARK: Sources

  func source(_ span: TextSpan, person: Int?, else kind: Source.Kind) -> Source {
    guard let person else { return Source(span: span, kind: kind) }
    return Source(span: span, kind: .person, name: persons[person].name, person: person)
  }

  func source(_ span: TextSpan, organization: Int?, else kind: Source.Kind) -> Source {
    guard let organization else { return Source(span: span, kind: kind) }
    return Source(
      span: span, kind: .organization, name: organizations[organization].name, organization: organization)
  }
}
