/// Walks over an article and collects the words that may name persons and organizations.
///
/// A run of capitalised words is cut into organization, title and name: "Russian Defense Ministry" ▸
/// "Spokesman Maj. Gen." ▸ "Orlo Vant". What the run cannot tell is decided later, from the whole article.
struct NameFinder {
  let words: StoryWords
  var names: [NameCandidate] = []
  var organizations: [OrganizationCandidate] = []
  /// Candidates of which only an abbreviation tells, with its key: "Hayat Vantir (HV)" is a body if HV speaks.
  private var unproven: [(candidate: Int, short: WordKey)] = []
  /// Abbreviations that speak.
  var voices: Set<WordKey> = []

  /// Where the walk stands: the sentence's index, its first token and the end of its tokens.
  private(set) var sentence = 0
  private(set) var begin = 0
  private(set) var end = 0

  /// A longer run of capitalised words is a headline or noise, not a name.
  static let longestRun = 24
  static let longestName = 8

  init(_ words: StoryWords, _ transcript: Transcript) {
    self.words = words
    // About one token in sixteen of a news story.
    names.reserveCapacity(words.tokens.count / 16)
    organizations.reserveCapacity(words.tokens.count / 32)
    var labels = transcript.labels[...]
    for paragraph in words.story.paragraphs {
      let label = labels.first.flatMap { $0.unit.lowerBound == paragraph.tokens.lowerBound ? $0 : nil }
      if label != nil { labels.removeFirst() }
      let isHeadline = words.isHeadline(paragraph)
      for index in paragraph.sentences {
        sentence = index
        let range = words.story.sentences[index]
        if let label, label.isName, range.contains(label.name.lowerBound) { read(label, in: range) }
        if !isHeadline { read(range, from: max(range.lowerBound, label.map { $0.colon + 1 } ?? 0)) }
      }
    }
    var silent: Set<Int> = []
    for (candidate, short) in unproven where !voices.contains(short) { silent.insert(candidate) }
    if !silent.isEmpty {
      organizations = organizations.indices.filter { !silent.contains($0) }.map { organizations[$0] }
    }
  }

  private mutating func read(_ label: Transcript.Label, in range: Range<Int>) {
    begin = range.lowerBound
    end = range.upperBound
    addName(label.name, lead: label.unit.lowerBound, signs: .label)
  }

  private mutating func read(_ range: Range<Int>, from start: Int) {
    begin = range.lowerBound
    end = range.upperBound
    var i = start
    while true {
      i = words.behindSmallWords(from: i, before: end)
      guard i < end else { return }
      guard words.isNameWord(i) else {
        i = workEnd(from: i) ?? i + 1
        continue
      }
      let stop = runEnd(from: i)
      while i < stop, isOpener(i, before: stop) { i += 1 }
      i = i < stop && stop - i < Self.longestRun ? parse(i..<stop) : stop
    }
  }

  // MARK: Organization ▸ title ▸ name

  /// Reads a run and tells where to go on.
  private mutating func parse(_ run: Range<Int>) -> Int {
    let last = run.upperBound - 1
    let lead = titleEnd(of: run)
    if let lead, !isCompany(last, after: lead) {
      if last == lead, let head = groupHead(at: run.upperBound) {
        return addOrganization(run.lowerBound..<(head + 1), head: head)
      }
      readOrganization(in: run.lowerBound..<(lead - 1))
      addName(
        lead..<run.upperBound, lead: run.lowerBound,
        signs: isStrong(before: lead, in: run) ? .titled : .roleBefore)
      return run.upperBound
    }
    if run.contains(where: { words.tokens[$0].is("&") }) {
      return isLetterPair(run) ? run.upperBound : addOrganization(run, head: last)
    }
    if let head = lastHead(in: run), !isPartOfOffice(run) {
      if head == last || lead != nil { return addOrganization(run, head: lead != nil ? last : head) }
      let rest = (head + 1)..<run.upperBound
      let isNamed = words.traits[rest.lowerBound].has(.given) && !words.traits[rest.lowerBound].has(.doubtful)
      // "Vant International Airport", "Parliament Act": the place, the event or the law, not a body.
      if !isNamed, words.traits[last].has([.placeHead, .thing]) { return run.upperBound }
      if head == run.lowerBound && !isNamed { return addOrganization(run, head: head) }
      _ = addOrganization(run.lowerBound..<(head + 1), head: head)
      addName(rest, lead: rest.lowerBound, signs: [])
      return run.upperBound
    }
    if words.traits[last].has(.placeHead) && !isFamilyName(last, in: run) { return run.upperBound }
    if run.count == 1, words.traits[last].has(.knownOrganization) || isAcronym(last) {
      return isTicker(last) ? run.upperBound : addAcronym(last)
    }
    if let short = abbreviationOfBody(run) {
      unproven.append((organizations.count, words.tokens[short].key))
      return addOrganization(run, head: last)
    }
    if let head = smallHead(after: run) { return addOrganization(run.lowerBound..<(head + 1), head: head) }
    addName(run, lead: run.lowerBound, signs: [])
    return run.upperBound
  }

  /// The first token behind the last title or role of a run, when a name can follow there.
  private func titleEnd(of run: Range<Int>) -> Int? {
    var i = run.upperBound - 2
    while i >= run.lowerBound {
      let isShouted = words.tokens[i].flags.contains(.allCaps) && words.tokens[i].span.count > 3
      if words.traits[i].has([.title, .role]), !isShouted, !isMiddleName(i, in: run) {
        var behind = i + 1
        while behind < run.upperBound, words.tokens[behind].is(".") { behind += 1 }
        if behind < run.upperBound { return words.traits[behind].has(.suffix) ? nil : behind }
      }
      i -= 1
    }
    return nil
  }

  /// Whether the title right before a name is a rank or an office, not any noun for a person.
  private func isStrong(before lead: Int, in run: Range<Int>) -> Bool {
    var i = lead - 1
    while i > run.lowerBound, words.tokens[i].is(".") { i -= 1 }
    return words.traits[i].has([.title, .office])
  }

  /// "Martin Vant King Jr": a title's word between the words of a name is none. So is the given name "Dean" in "Dean Vant".
  private func isMiddleName(_ i: Int, in run: Range<Int>) -> Bool {
    let traits = words.traits[i]
    if i == run.lowerBound { return traits.has(.given) && !traits.has([.womanly, .manly]) }
    let before = words.traits[i - 1]
    return before.has(.given) && !before.has([.doubtful, .title, .role]) && traits.has([.family, .given])
  }

  // MARK: Names

  /// Files a name with the signs of its place.
  private mutating func addName(_ range: Range<Int>, lead: Int, signs: NameCandidate.Signs) {
    var name = range
    var lead = lead
    var signs = signs
    if signs.isEmpty {
      name = withoutForeignWords(name)
      lead = name.lowerBound
      if name.lowerBound > range.lowerBound, words.traits[lead - 1].has(.unnamed) { signs = .roleBefore }
    } else if name.count > 2, isForeign(name.lowerBound) {
      name = (name.lowerBound + 1)..<name.upperBound
    }
    while let last = name.last, isForeignEnd(last, of: name) || words.isPostnominal(last) && name.count > 1 {
      if words.isPostnominal(last) { signs.insert(.titled) }
      name = name.lowerBound..<last
    }
    guard !name.isEmpty, name.count <= Self.longestName else { return }
    let context = NameContext(words, begin: begin, end: end)
    let start = context.lead(before: lead)
    names.append(
      NameCandidate(
        name: name, lead: start, signs: signs.union(context.signs(around: name, lead: lead)),
        gender: gender(of: start..<name.lowerBound), sentence: sentence))
  }

  /// A mark, or a day or month that follows the name: "Orlo Vant Monday", but "Elena May".
  private func isForeignEnd(_ last: Int, of name: Range<Int>) -> Bool {
    if words.tokens[last].kind == .mark || words.isQuote(last) { return true }
    // "Gen. Vant Iran", where a comma was lost
    if words.traits[last].has(.country), name.count > 1, !words.traits[last].has([.given, .family]),
      !words.traits[last - 1].has([.given, .title, .particle])
    {
      return true
    }
    return words.traits[last].has(.calendar) && name.count > 1
      && !words.traits[last - 1].has([.given, .title])
  }

  /// "Iranian Orlo Vant", "Scrum-half Orlo Vant": words before a name that are no part of it.
  private func withoutForeignWords(_ range: Range<Int>) -> Range<Int> {
    var i = range.lowerBound
    let last = range.upperBound - 1
    while i < last, words.isSmallCompound(i) || words.traits[i].has([.people, .unnamed]) && last - i > 1 {
      i += 1
    }
    let start = i
    while i < last {
      let traits = words.traits[i]
      guard traits.has([.country, .people, .city, .region, .thing, .modifier, .role, .knownOrganization]),
        !traits.has(.given) || traits.has(.people)
      else { break }
      i += 1
    }
    if words.traits[i].has(.given) { return i..<range.upperBound }
    if let given = lateGiven(in: start..<range.upperBound) { return given..<range.upperBound }
    if last - start > 1, isForeign(start) { return (start + 1)..<range.upperBound }
    return start..<range.upperBound
  }

  /// "Minister for Maritime Affairs Ana Vant": the given name behind words that belong to an office.
  private func lateGiven(in range: Range<Int>) -> Int? {
    guard range.lowerBound > begin, Self.joining.contains(words.tokens[range.lowerBound - 1].key) else {
      return nil
    }
    for i in range.dropLast() where i < range.lowerBound + 4 {
      let traits = words.traits[i]
      if traits.has(.given) { return i > range.lowerBound && !traits.has(.doubtful) ? i : nil }
      if traits.has([.family, .particle]) || words.tokens[i].flags.contains(.dotted) { return nil }
    }
    return nil
  }

  private static let joining: WordSet = ["of", "for", "on", "the", "and"]

  /// "Rival Orlo Vant", "of the Exchequer Orlo Vant": a word before a given name that is no name itself. Behind a
  /// comma it is one: "the envoy, Tarvin Orlo Vant".
  private func isForeign(_ i: Int) -> Bool {
    let traits = words.traits[i + 1]
    guard traits.has(.given), !traits.has(.doubtful), !words.traits[i].has([.given, .family, .particle]),
      !words.tokens[i].flags.contains(.dotted)
    else { return false }
    return i == begin || words.word(i - 1, is: "the") || words.word(i - 1, is: "of")
      || words.tokens[i - 1].kind != .word && !words.tokens[i - 1].is(",")
  }

  private func gender(of lead: Range<Int>) -> Title.Gender? {
    for i in lead.reversed() {
      if words.traits[i].has(.manly) { return .male }
      if words.traits[i].has(.womanly) { return .female }
    }
    return nil
  }
}
