/// Where the name of an organization begins and ends.
extension NameFinder {
  /// "General Motors", "Chief Holdings": the run ends like an organization although a title is in it.
  func isCompany(_ last: Int, after lead: Int) -> Bool {
    let traits = words.traits[last]
    if traits.has(.legalForm) { return true }
    guard traits.has(.organizationHead) else { return false }
    return !(last > lead && words.traits[lead].has(.given) && traits.has([.family, .headThatIsName]))
  }

  func lastHead(in run: Range<Int>) -> Int? {
    run.last { words.traits[$0].has([.organizationHead, .legalForm]) && !isFamilyName($0, in: run) }
  }

  /// "Elna Park": a head word behind a given name is a family name.
  func isFamilyName(_ i: Int, in run: Range<Int>) -> Bool {
    guard i > run.lowerBound, words.traits[i].has([.family, .headThatIsName]) else { return false }
    let first = words.traits[run.lowerBound]
    return first.has(.given) && !first.has(.doubtful)
  }

  func isAcronym(_ i: Int) -> Bool {
    let token = words.tokens[i]
    return token.flags.contains(.allCaps) && token.span.count <= 7 && !words.traits[i].has(.place)
  }

  /// "<VNT.O>": the sign of a share.
  func isTicker(_ i: Int) -> Bool {
    words.mark(i - 1, is: "<") || words.mark(i + 1, is: ">")
      || (words.mark(i - 1, is: ".") && !words.tokens[i].flags.contains(.spaceBefore))
  }

  /// "Syrian army": a small head behind the name of a country or a people.
  func smallHead(after run: Range<Int>) -> Int? {
    let next = run.upperBound
    guard next < end, Self.smallHeads.contains(words.tokens[next].key) else { return nil }
    let isForeign = run.allSatisfy {
      words.traits[$0].has([.country, .people, .knownOrganization, .city, .thing])
    }
    return isForeign ? next : nil
  }

  private static let smallHeads: WordSet = [
    "army", "government", "military", "police", "parliament", "ministry", "forces", "authorities", "regime",
    "troops", "embassy", "delegation",
    "cabinet", "administration", "senate", "congress", "navy", "intelligence", "judiciary", "treasury",
  ]

  /// "the Sultan Vant brigade": a small noun for a body behind the run makes it the body's name.
  func groupHead(at next: Int) -> Int? {
    guard next < end, Self.groupWords.contains(words.tokens[next].key), !words.tokens[next].isCapitalized
    else { return nil }
    return next
  }

  private static let groupWords: WordSet = [
    "group", "brigade", "brigades", "battalion", "militia", "movement", "army", "division", "faction",
    "foundation",
  ]

  /// The organization in the words before a title.
  mutating func readOrganization(in lead: Range<Int>) {
    guard let head = lastHead(in: lead), !isFieldOfOffice(head, in: lead) else { return }
    _ = addOrganization(lead.lowerBound..<(head + 1), head: head)
  }

  /// "Secretary of State for Culture": the rest of an office, not a body.
  func isPartOfOffice(_ run: Range<Int>) -> Bool {
    run.lowerBound > begin + 1 && words.word(run.lowerBound - 1, is: "of")
      && words.word(run.lowerBound, is: "state") && words.traits[run.lowerBound - 2].has([.role, .title])
  }

  /// "Vantian Energy" before "Minister": what the office is for, not a body.
  private func isFieldOfOffice(_ head: Int, in lead: Range<Int>) -> Bool {
    head == lead.upperBound - 1 && (words.traits[head].has(.modifier) || words.word(head, is: "affairs"))
      && !lead.dropLast().contains(where: { words.traits[$0].has(.organizationHead) })
      && !Self.smallHeads.contains(words.tokens[head].key)
  }

  /// Takes "of …" in, and the abbreviation in brackets; tells where to go on.
  mutating func addOrganization(_ range: Range<Int>, head: Int) -> Int {
    var stop = range.upperBound
    if stop == head + 1, words.traits[head].has(.organizationHead) { stop = tail(from: stop) }
    if range.count == 2,
      OrganizationWords.isNoBody(words.tokens[range.lowerBound].key, words.tokens[head].key)
    {
      return stop
    }
    if isPolity(head, of: range.lowerBound..<stop) || range.allSatisfy({ words.traits[$0].has(.legalForm) }) {
      return stop
    }
    let short = abbreviation(of: range.lowerBound..<stop)
    let start = firstHalf(of: range)
    let traits = words.traits[head]
    let isLone = stop - start == 1
    let isFull =
      isLone
      ? !traits.has([.organizationHead, .legalForm])
        && (!isAcronym(head) || traits.has(.knownOrganization) || isVoice(head)) : true
    organizations.append(
      OrganizationCandidate(name: start..<stop, head: head, abbreviation: short?.token, isFull: isFull))
    return short?.end ?? stop
  }

  /// "Czech Republic", "United Kingdom", "Islamic Republic of Iran": a country, not a body.
  private func isPolity(_ head: Int, of name: Range<Int>) -> Bool {
    OrganizationWords.polities.contains(words.tokens[head].key)
      && name.allSatisfy { i in
        i == head || words.traits[i].has([.country, .people, .region, .city, .opener, .particle])
          || OrganizationWords.ofPolities.contains(words.tokens[i].key)
      }
  }

  /// "R&B", "Q&A": two letters that are no firm's.
  func isLetterPair(_ run: Range<Int>) -> Bool {
    guard run.count == 3, words.tokens[run.lowerBound].span.count == 1 else { return false }
    let pair = words.string(run).lowercased()
    return ["r&b", "q&a", "b&b", "m&a", "r&d", "d&d", "s&m"].contains(pair)
  }

  /// "NRA", and the full name that explains it.
  mutating func addAcronym(_ i: Int) -> Int {
    if isVoice(i) { voices.insert(words.tokens[i].key) }
    guard let full = fullName(of: i) else { return addOrganization(i..<i + 1, head: i) }
    let head = lastHead(in: full.name) ?? full.name.upperBound - 1
    organizations.append(OrganizationCandidate(name: i..<i + 1, head: i, abbreviation: nil, isFull: false))
    organizations.append(OrganizationCandidate(name: full.name, head: head, abbreviation: i, isFull: true))
    return full.end
  }

  /// The abbreviation in "Hayat Vantir (HV)", where nothing else tells that it is a body.
  mutating func abbreviationOfBody(_ run: Range<Int>) -> Int? {
    guard run.count > 1,
      !words.traits[run.lowerBound].has(.given) || words.traits[run.lowerBound].has(.doubtful),
      !run.contains(where: { words.traits[$0].has([.place, .thing, .document]) }),
      let short = abbreviation(of: run, strictly: true)
    else { return nil }
    if short.end < end, words.traits[short.end].has(.speech) { voices.insert(words.tokens[short.token].key) }
    return short.token
  }

  /// "VNT said", "according to VNT": an abbreviation that speaks is a body, not a disease or a gauge.
  private func isVoice(_ i: Int) -> Bool {
    if i + 1 < end, words.traits[i + 1].has(.speech) { return true }
    return words.word(i - 1, is: "to") && words.word(i - 2, is: "according")
      || i > begin && words.word(i - 1, is: "told")
  }

  /// "Securities and Exchange Commission": the words before "and" when they are such words, too.
  private mutating func firstHalf(of range: Range<Int>) -> Int {
    let and = range.lowerBound - 1
    guard and > begin, words.word(and, is: "and"), range.count < 4,
      words.traits[range.upperBound - 1].has(.organizationHead),
      !(and - 2 >= begin && words.isNameWord(and - 2) && !words.traits[and - 2].has([.country, .people])
        && !words.tokens[and - 2].flags.contains(.hyphen)),
      words.tokens[and - 1].isCapitalized,
      words.traits[and - 1].has([.organizationHead, .modifier, .thing]),
      !words.traits[and - 1].has([.people, .country])
    else { return range.lowerBound }
    var start = and - 1
    while start > begin, and - start < 4, words.isNameWord(start - 1), !words.traits[start - 1].has(.opener) {
      start -= 1
    }
    if let last = organizations.last, last.name.upperBound > start { organizations.removeLast() }
    if let last = names.last, last.name.upperBound > start { names.removeLast() }
    return start
  }

  /// The end of "of England", "for Health and Care" behind a head.
  private func tail(from start: Int) -> Int {
    var stop = start
    var parts = 0
    while parts < 3, stop + 1 < end {
      let isAnd = words.word(stop, is: "and") && parts > 0
      guard isAnd || words.word(stop, is: "of") || words.word(stop, is: "for") else { break }
      var next = stop + 1
      if words.word(next, is: "the"), !isAnd { next += 1 }
      let first = next
      while next < end, next - first < 5, words.isNameWord(next),
        !words.traits[next].has([.title, .role, .calendar]),
        !words.traits[next].has(.given) || words.traits[next].has(.doubtful) || next > first
      {
        next += 1
      }
      if next == first { break }
      if isAnd, words.traits[first].has([.country, .people, .knownOrganization, .given]) || next - first > 2 {
        break
      }
      stop = next
      parts += 1
    }
    return stop
  }
}
