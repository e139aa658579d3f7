/// Walks over an article and collects the words that may name persons and organizations.
///
/// A run of capitalised words is cut into organization, title and name: "Russian Defense Ministry" ▸
/// "Spokesman Maj. Gen." ▸ "Orlo Vant". What the run cannot tell is decided later, from the whole article.
struct NameFinder {
  let words: StoryWords
  private(set) var names: [NameCandidate] = []
  private(set) var organizations: [OrganizationCandidate] = []

  private var sentence = 0
  private var zone = Zone.Kind.body
  private var end = 0

  /// A longer run of capitalised words is a headline or noise, not a name.
  private static let longestRun = 24
  static let longestName = 8

  init(_ words: StoryWords) {
    self.words = words
    let story = words.story
    for paragraph in story.paragraphs {
      zone = paragraph.zone
      if zone != .headline && Self.looksLikeHeadline(paragraph, words) { zone = .headline }
      if zone == .headline { continue }
      for index in paragraph.sentences {
        sentence = index
        let range = story.sentences[index]
        end = range.upperBound
        var i = range.lowerBound
        while i < range.upperBound {
          if words.isNameWord(i) {
            i = read(runAt: i, of: range)
          } else {
            i += 1
          }
        }
      }
    }
  }

  /// A short paragraph in title case or capitals without a full stop is a subhead.
  private static func looksLikeHeadline(_ paragraph: Story.Paragraph, _ words: StoryWords) -> Bool {
    let range = paragraph.tokens
    guard range.count < 18, range.count > 3, let last = range.last, !words.mark(last, is: ".") else {
      return false
    }
    var all = 0
    var capital = 0
    for i in range where words.tokens[i].isWord {
      if words.traits[i].has(.speech) { return false }
      if words.tokens[i].kind != .word { return false }
      all += 1
      if words.tokens[i].isCapitalized { capital += 1 }
    }
    return all > 3 && capital * 10 >= all * 7
  }

  // MARK: Runs

  private func isWord(_ i: Int) -> Bool { i < end && words.isNameWord(i) }

  /// The end of the run of name words that begins at `start`.
  private func runEnd(from start: Int) -> Int {
    var j = start + 1
    while j < end && j - start < Self.longestRun {
      let token = words.tokens[j]
      if words.isNameWord(j) {
        if words.traits[j].has(.opener) && !words.traits[j].has(.given) && !words.traits[j].has(.suffix) {
          break
        }
        j += 1
      } else if token.is("."), !token.flags.contains(.spaceBefore), isWord(j + 1),
        words.traits[j - 1].has([.title, .suffix]) || Self.abbreviations.contains(words.tokens[j - 1].key)
      {
        j += 1
      } else if words.traits[j].has(.particle), joins(j) {
        j += 1
      } else if token.is(","), j + 1 < end, words.traits[j + 1].has(.suffix),
        words.tokens[j + 1].isCapitalized
      {
        j += 2
      } else {
        break
      }
    }
    return j
  }

  /// Whether a small particle stands between words of a name: "Ana de la Vant".
  private func joins(_ i: Int) -> Bool {
    if words.traits[i - 1].has([.opener]) && !words.traits[i - 1].has(.particle) { return false }
    return isWord(i + 1) || (i + 1 < end && words.traits[i + 1].has(.particle) && isWord(i + 2))
  }

  private static let abbreviations: WordSet = [
    "st", "wm", "geo", "chas", "jos", "thos", "asst", "dep", "ste", "mt",
  ]

  /// Reads the run at `i` and tells where to go on.
  private mutating func read(runAt i: Int, of sentence: Range<Int>) -> Int {
    let stop = runEnd(from: i)
    var start = i
    while start < stop, isOpener(start, before: stop) { start += 1 }
    guard start < stop else { return stop }
    if stop - start >= Self.longestRun { return stop }
    return parse(start..<stop)
  }

  /// "But Vant", "The Vant": the word before a name that belongs to the sentence.
  private func isOpener(_ i: Int, before stop: Int) -> Bool {
    let traits = words.traits[i]
    if traits.has(.calendar) && !(traits.has(.given) && i + 1 < stop) { return true }
    guard traits.has(.opener) else { return words.tokens[i].is(".") }
    return !(traits.has(.given) && i + 1 < stop && !words.traits[i + 1].has([.title, .opener]))
  }

  // MARK: Organization ▸ title ▸ name

  private mutating func parse(_ run: Range<Int>) -> Int {
    let lead = titleEnd(of: run)
    let last = run.upperBound - 1
    if let lead, lead <= last, !isCompany(last, after: lead) {
      readOrganization(in: run.lowerBound..<(lead - 1), partOf: run)
      addName(lead..<run.upperBound, lead: run.lowerBound, signs: .titled)
      return run.upperBound
    }
    if let head = lastHead(in: run) {
      if head == last || lead != nil { return addOrganization(run, head: lead != nil ? last : head) }
      let rest = (head + 1)..<run.upperBound
      if words.traits[rest.lowerBound].has(.given) && !words.traits[rest.lowerBound].has(.doubtful) {
        _ = addOrganization(run.lowerBound..<(head + 1), head: head)
        addName(rest, lead: rest.lowerBound, signs: [])
        return run.upperBound
      }
      return addOrganization(run, head: head)
    }
    if words.traits[last].has(.placeHead) && !isFamilyName(last, in: run) { return run.upperBound }
    if run.count == 1, words.traits[last].has(.knownOrganization) || isAcronym(last) {
      return addOrganization(run, head: last)
    }
    if let head = smallHead(after: run) {
      return addOrganization(run.lowerBound..<(head + 1), head: head)
    }
    addName(run, lead: run.lowerBound, signs: [])
    return run.upperBound
  }

  /// The first token behind the last title or role of a run, when a name can follow there.
  private func titleEnd(of run: Range<Int>) -> Int? {
    var i = run.upperBound - 2
    while i >= run.lowerBound {
      let traits = words.traits[i]
      if traits.has([.title, .role]) {
        var behind = i + 1
        while behind < run.upperBound, words.tokens[behind].is(".") { behind += 1 }
        if behind < run.upperBound, !isMiddleName(i, in: run) {
          return words.traits[behind].has(.suffix) ? nil : behind
        }
      }
      i -= 1
    }
    return nil
  }

  /// "Martin Vant King Jr": a title's word between the words of a name is none. So is the given name "Dean" in "Dean Vant".
  private func isMiddleName(_ i: Int, in run: Range<Int>) -> Bool {
    let traits = words.traits[i]
    if traits.has(.given) && !traits.has(.womanly) && !traits.has(.manly) && i == run.lowerBound {
      return true
    }
    guard i > run.lowerBound else { return false }
    let before = words.traits[i - 1]
    return before.has(.given) && !before.has([.doubtful, .title, .role])
      && words.traits[i].has([.family, .given])
  }

  /// "General Motors", "Chief Holdings": the run ends like an organization although a title is in it.
  private func isCompany(_ last: Int, after lead: Int) -> Bool {
    let traits = words.traits[last]
    if traits.has(.legalForm) { return true }
    guard traits.has(.organizationHead) else { return false }
    return !(last > lead && words.traits[lead].has(.given)) || !traits.has([.family, .headThatIsName])
  }

  private func lastHead(in run: Range<Int>) -> Int? {
    var i = run.upperBound - 1
    while i >= run.lowerBound {
      let traits = words.traits[i]
      if traits.has([.organizationHead, .legalForm]), !isFamilyName(i, in: run) { return i }
      i -= 1
    }
    return nil
  }

  /// "Elna Park": a head word behind a given name is a family name.
  private func isFamilyName(_ i: Int, in run: Range<Int>) -> Bool {
    guard i > run.lowerBound, words.traits[i].has([.family, .headThatIsName]) else { return false }
    let first = words.traits[run.lowerBound]
    return first.has(.given) && !first.has(.doubtful)
  }

  private func isAcronym(_ i: Int) -> Bool {
    let token = words.tokens[i]
    return token.flags.contains(.allCaps) && token.end - token.start <= 7 && !words.traits[i].has(.place)
  }

  /// "Syrian army", "Vantia's ministry": a small head behind the name of a country or people.
  private func smallHead(after run: Range<Int>) -> Int? {
    let next = run.upperBound
    guard next < end, words.traits[next].has(.organizationHead),
      words.traits[next].has(.body) || words.word(next, is: "army")
    else { return nil }
    for i in run where !words.traits[i].has([.country, .people, .knownOrganization, .city, .thing]) {
      return nil
    }
    return next
  }

  private mutating func readOrganization(in lead: Range<Int>, partOf run: Range<Int>) {
    guard !lead.isEmpty, let head = lastHead(in: lead) else { return }
    _ = addOrganization(lead.lowerBound..<(head + 1), head: head)
  }

  /// Takes "of …" in, and the abbreviation in brackets; tells where to go on.
  private mutating func addOrganization(_ range: Range<Int>, head: Int) -> Int {
    var stop = range.upperBound
    if stop == head + 1, words.traits[head].has(.organizationHead) { stop = tail(from: stop) }
    var abbreviation: Int?
    if words.mark(stop, is: "("), stop + 2 < end, words.tokens[stop + 1].flags.contains(.allCaps),
      words.mark(stop + 2, is: ")")
    {
      abbreviation = stop + 1
    }
    let isGeneric = stop - range.lowerBound == 1 && words.traits[head].has(.organizationHead)
    organizations.append(
      OrganizationCandidate(
        name: range.lowerBound..<stop, head: head, abbreviation: abbreviation, isFull: !isGeneric))
    return abbreviation == nil ? stop : stop + 3
  }

  /// The end of "of England", "for Health and Care" behind a head.
  private func tail(from start: Int) -> Int {
    var stop = start
    var parts = 0
    while parts < 3, stop + 1 < end {
      let isAnd = words.word(stop, is: "and") && parts > 0
      guard isAnd || words.word(stop, is: "of") || words.word(stop, is: "for") else { break }
      var next = stop + 1
      if words.word(next, is: "the") { next += 1 }
      let first = next
      while next < end, next - first < 5, words.isNameWord(next),
        !words.traits[next].has([.title, .role, .opener]),
        !words.traits[next].has(.given) || words.traits[next].has(.doubtful) || next > first
      {
        next += 1
      }
      if next == first || (isAnd && words.traits[first].has([.country, .people, .knownOrganization])) {
        break
      }
      stop = next
      parts += 1
    }
    return stop
  }
}

extension NameFinder {
  /// Files a name with the signs of its place.
  private mutating func addName(_ range: Range<Int>, lead: Int, signs: NameCandidate.Signs) {
    var name = range
    var signs = signs
    var lead = lead
    if !signs.contains(.titled) {
      name = withoutForeignWords(name)
      lead = name.lowerBound
    }
    while let last = name.last,
      words.tokens[last].is(",") || words.traits[last].has(.calendar) && name.count > 1
    {
      name = name.lowerBound..<last
    }
    guard !name.isEmpty, name.count <= Self.longestName else { return }
    signs.formUnion(NameContext(words, end: end).signs(around: name, lead: lead))
    let start = NameContext(words, end: end).lead(before: lead)
    names.append(
      NameCandidate(
        name: name, lead: start, signs: signs, gender: gender(of: start..<name.lowerBound),
        sentence: sentence, zone: zone))
  }

  /// "Iranian Orlo Vant", "Monday Orlo Vant": words before a given name that are no part of it.
  private func withoutForeignWords(_ range: Range<Int>) -> Range<Int> {
    var i = range.lowerBound
    while i + 1 < range.upperBound {
      let traits = words.traits[i]
      guard traits.has([.country, .people, .city, .region, .thing, .modifier, .role, .knownOrganization]),
        !traits.has(.given) || traits.has(.people)
      else { break }
      i += 1
    }
    let isNamed = i > range.lowerBound && words.traits[i].has(.given)
    return isNamed ? i..<range.upperBound : range
  }

  private func gender(of lead: Range<Int>) -> Title.Gender? {
    for i in lead.reversed() {
      if words.traits[i].has(.manly) { return .male }
      if words.traits[i].has(.womanly) { return .female }
    }
    return nil
  }
}
