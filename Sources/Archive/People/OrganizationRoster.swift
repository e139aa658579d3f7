/// The organizations of an article while they are being put together: which names are one body.
struct OrganizationRoster: Sendable {
  struct Entry: Sendable {
    var keys: [WordKey]
    var head: WordKey
    /// Where its fullest spelling stands.
    var best: Range<Int>
    var abbreviation: Int?
    var isCompany: Bool
  }

  private(set) var entries: [Entry] = []
  /// For each candidate the entry that it names; nil when it names none or more than one fits.
  private(set) var entryOf: [Int?]
  private var byHash: [UInt64: Int] = [:]
  private var byHead: [UInt64: [Int]] = [:]
  /// Entries by their short forms; -1 when two have the same.
  private var byAbbreviation: [UInt64: Int] = [:]
  /// Entries by the initials of three words or more; -1 when two have the same.
  private var byInitials: [UInt64: Int] = [:]
  /// Companies by the first word of their name; -1 when more than one fits.
  private var byFirst: [UInt64: Int] = [:]

  private static let crowd = 24

  init(_ words: StoryWords, _ candidates: [OrganizationCandidate]) {
    entryOf = Array(repeating: nil, count: candidates.count)
    let keys = candidates.map { Self.keys(of: $0.name, words) }
    let order = candidates.indices.sorted {
      keys[$0].count != keys[$1].count ? keys[$0].count > keys[$1].count : $0 < $1
    }
    for index in order where candidates[index].isFull {
      entryOf[index] = admit(candidates[index], keys[index], words)
    }
    for index in candidates.indices {
      guard let abbreviation = candidates[index].abbreviation, let entry = entryOf[index] else { continue }
      let short = Self.key(ofShort: abbreviation, words).bits
      let isTaken = byAbbreviation[short] != nil && byAbbreviation[short] != entry
      byAbbreviation[short] = isTaken ? -1 : entry
      if entries[entry].abbreviation == nil { entries[entry].abbreviation = abbreviation }
    }
    joinAbbreviations(candidates, words)
    for index in candidates.indices where !candidates[index].isFull {
      entryOf[index] =
        entry(ofShort: candidates[index].name, words)
        ?? only(byHead[words.tokens[candidates[index].head].key.bits])
    }
  }

  private mutating func admit(
    _ candidate: OrganizationCandidate, _ keys: [WordKey], _ words: StoryWords
  ) -> Int? {
    guard !keys.isEmpty else { return nil }
    let hash = NameGroup.hash(keys)
    if let known = byHash[hash] { return known }
    let head = words.tokens[candidate.head].key
    let larger = (byHead[head.bits] ?? []).filter { entry in
      entries[entry].keys.count > keys.count && keys.allSatisfy { entries[entry].keys.contains($0) }
    }
    if larger.count == 1 {
      byHash[hash] = larger[0]
      return larger[0]
    }
    let entry = entries.count
    if keys.count > 2, let initials = Initials(words, of: candidate.name).key {
      byInitials[initials.bits] = byInitials[initials.bits] == nil ? entry : -1
    }
    let isCompany = words.traits[candidate.head].has(.legalForm) || words.traits[candidate.head] == []
    entries.append(
      Entry(keys: keys, head: head, best: candidate.name, abbreviation: nil, isCompany: isCompany))
    byHash[hash] = entry
    if byHead[head.bits, default: []].count < Self.crowd { byHead[head.bits, default: []].append(entry) }
    if isCompany || keys.count > 1,
      !words.traits[candidate.name.lowerBound].has([
        .place, .people, .modifier, .organizationHead, .title, .role, .given,
      ])
    {
      byFirst[keys[0].bits] = byFirst[keys[0].bits] == nil ? entry : -1
    }
    return entry
  }

  /// "NRA" alone is the body that the article abbreviates so, or whose initials these are.
  private mutating func joinAbbreviations(_ candidates: [OrganizationCandidate], _ words: StoryWords) {
    for index in entryOf.indices where candidates[index].name.count == 1 {
      guard let entry = entryOf[index], entries[entry].keys.count == 1,
        let full = self.entry(ofShort: candidates[index].name, words), full != entry
      else { continue }
      entryOf[index] = full
      byHash[NameGroup.hash(entries[entry].keys)] = full
      if entries[full].abbreviation == nil { entries[full].abbreviation = candidates[index].head }
    }
  }

  /// The one organization that a lone word abbreviates.
  private func entry(ofShort name: Range<Int>, _ words: StoryWords) -> Int? {
    guard name.count == 1 else { return nil }
    let key = Self.key(ofShort: name.lowerBound, words).bits
    if let entry = byAbbreviation[key] { return entry < 0 ? nil : entry }
    guard words.tokens[name.lowerBound].flags.contains(.allCaps), let entry = byInitials[key], entry >= 0
    else {
      return nil
    }
    return entry
  }

  /// The organization whose short form is this word of a headline, in capitals as the story gives it.
  func entry(abbreviated i: Int, _ words: StoryWords) -> Int? {
    guard let entry = entry(ofShort: i..<i + 1, words), let short = entries[entry].abbreviation,
      words.story.words(of: short) == words.story.words(of: i)
    else { return nil }
    return entry
  }

  /// "N.R.A." and "NRA" are one.
  private static func key(ofShort i: Int, _ words: StoryWords) -> WordKey {
    let token = words.tokens[i]
    guard token.flags.contains(.dotted) else { return token.key }
    return WordKey(words.story.text[token.span].filter { $0 != "." })
  }

  private func only(_ entries: [Int]?) -> Int? {
    guard let entries, entries.count == 1 else { return nil }
    return entries[0]
  }

  /// The one organization whose head is this word: "the ministry".
  func entry(headed head: WordKey) -> Int? { only(byHead[head.bits]) }

  /// Whether two organizations or more have this head.
  func isShared(head: WordKey) -> Bool { (byHead[head.bits]?.count ?? 0) > 1 }

  /// The one organization of these words, or a company shortened to its first word.
  func entry(named keys: [WordKey]) -> Int? {
    if let entry = byHash[NameGroup.hash(keys)] { return entry }
    if keys.count == 1, let entry = byAbbreviation[keys[0].bits], entry >= 0 { return entry }
    guard keys.count == 1, let entry = byFirst[keys[0].bits], entry >= 0 else { return nil }
    return entry
  }

  /// The words that tell organizations apart: without "of", "the" and the legal form.
  static func keys(of name: Range<Int>, _ words: StoryWords) -> [WordKey] {
    var keys: [WordKey] = []
    for i in name where words.tokens[i].isWord {
      let traits = words.traits[i]
      if traits.has(.opener) || (traits.has(.legalForm) && !keys.isEmpty) { continue }
      keys.append(words.tokens[i].key)
    }
    return keys
  }
}
