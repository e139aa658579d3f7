/// Who is being talked about at each place of the story.
extension People {
  /// Walks through the story and keeps who is talked about, pronouns included.
  mutating func follow() {
    personFocus.reserveCapacity(namings.count)
    bodyFocus.reserveCapacity(namings.count)
    let (words, namingAt) = (words, namingAt)
    let (tokens, traits, quoted) = (words.tokens, words.traits, words.quoted)
    var naming = 0
    var next = namings.first?.name.lowerBound ?? -1
    for (index, sentence) in words.story.sentences.enumerated() {
      var i = sentence.lowerBound
      while i < sentence.upperBound {
        i = words.telling(
          from: i, before: next >= i ? min(next, sentence.upperBound) : sentence.upperBound)
        guard i < sentence.upperBound else { break }
        defer { i += 1 }
        if i == next {
          note(namings[naming], sentence: index, sentence)
          naming += 1
          next = naming < namings.count ? namings[naming].name.lowerBound : -1
        }
        if quoted[i] { continue }
        let token = tokens[i]
        if token.isCapitalized, namingAt[i] < 0 { noteOther(i, sentence: index, sentence) }
        let key = token.key
        if i + 1 < sentence.upperBound, traits[i + 1].has(.speech), People.voices.contains(key) {
          // "the statement said … it added": it goes on for the body that put it out.
          let body = bodyFocus.strongest(before: i, in: index, within: 4) { $0 == Focus.nobody ? 0 : 1 }
          bodyFocus.note(.init(token: i, sentence: index, who: body ?? Focus.nobody, weight: 3))
        }
        if key == "he" || key == "she" {
          guard let person = person(forPronoun: key, at: i, sentence: index) else { continue }
          personFocus.note(.init(token: i, sentence: index, who: person, weight: 2))
        } else if traits[i].has([.unnamed, .role]), !token.isCapitalized, namingAt[i] < 0 {
          noteUnnamed(i, sentence: index, range: sentence)
        }
      }
    }
  }

  /// "Vantia said": a country, or a name without a row, can be what "it" means.
  private mutating func noteOther(_ i: Int, sentence index: Int, _ sentence: Range<Int>) {
    let traits = words.traits[i]
    guard words.isNameWord(i), traits.has(.place) || traits == [],
      i + 1 == sentence.upperBound || !words.isNameWord(i + 1)
    else { return }
    let weight = Salience.weight(of: i..<i + 1, sentence: sentence, in: words)
    if weight >= 1.6 { bodyFocus.note(.init(token: i, sentence: index, who: Focus.nobody, weight: weight)) }
  }

  /// "the minister said" is an event of the minister's, "a diplomat said" one of nobody's.
  private mutating func noteUnnamed(_ head: Int, sentence: Int, range: Range<Int>) {
    if isPlural(head) { return }
    var start = head
    while start > range.lowerBound, head - start < 6,
      words.tokens[start - 1].isWord || words.tokens[start - 1].kind == .genitive,
      !words.traits[start - 1].has(.speech)
    {
      start -= 1
      if words.traits[start].has(.opener) { break }
    }
    let isDefinite = isDefinite(start..<(head + 1), head: head)
    let isIntroduced =
      words.word(start, is: "a") || words.word(start, is: "an") || words.word(start, is: "one")
      || words.word(start, is: "another")
    let noun = words.tokens[head].key
    if isIntroduced, !introduced.contains(noun) { introduced.append(noun) }
    let speaks =
      head + 1 < range.upperBound && words.traits[head + 1].has(.speech)
      || start > range.lowerBound && words.traits[start - 1].has(.speech)
      || words.word(start - 1, is: "to") && words.word(start - 2, is: "according")
    guard speaks || (isDefinite && (start == range.lowerBound || words.mark(start - 1, is: ","))) else {
      return
    }
    if isDefinite, let person = person(inRole: head, from: start) {
      personFocus.note(.init(token: head, sentence: sentence, who: person, weight: speaks ? 3 : 2))
    } else if speaks {
      personFocus.note(.init(token: head, sentence: sentence, who: Focus.nobody, weight: 3))
    }
  }

  private mutating func note(_ naming: Naming, sentence: Int, _ range: Range<Int>) {
    let unit = max(naming.unit.lowerBound, range.lowerBound)..<naming.unit.upperBound
    let weight = Salience.weight(of: unit, sentence: range, in: words)
    if let person = naming.person {
      personFocus.note(.init(token: naming.name.lowerBound, sentence: sentence, who: person, weight: weight))
    } else if let organization = naming.organization {
      bodyFocus.note(
        .init(token: naming.name.lowerBound, sentence: sentence, who: organization, weight: weight))
    }
  }

  /// What the roster knows of a person: gender, and the nouns of titles and roles.
  func entry(of person: Int) -> Roster.Entry { roster.entries[entries[person]] }
}
