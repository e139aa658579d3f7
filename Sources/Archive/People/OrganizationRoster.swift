/// The organizations of an article while they are being put together: which names are one body.
struct OrganizationRoster: Sendable {
  struct Entry: Sendable {
    var keys: SharedSlice<WordKey>
    var head: WordKey
    /// Where its fullest spelling stands.
    var best: Range<Int>
    var abbreviation: Int?
    var isCompany: Bool
  }

  private(set) var entries: [Entry] = []
  /// For each candidate the entry that it names; nil when it names none or more than one fits.
  private(set) var entryOf: [Int?]
  /// Entries by all their words, as ``NameGroup`` hashes them.
  private var byHash = WordMap()
  /// Entries by their heads, at most `crowd` for each.
  private var byHead = WordLists()
  /// Entries by their short forms; -1 when two have the same.
  private var byAbbreviation = WordMap()
  /// Entries by the initials of three words or more; -1 when two have the same.
  private var byInitials = WordMap()
  /// Companies by the first word of their name; -1 when more than one fits.
  private var byFirst = WordMap()

  private static let crowd = 24

  init(_ words: StoryWords, _ candidates: [OrganizationCandidate]) {
    entryOf = Array(repeating: nil, count: candidates.count)
    if candidates.isEmpty { return }
    let keys = Self.keys(of: candidates, words)
    let order = candidates.indices.sorted {
      keys[$0].count != keys[$1].count ? keys[$0].count > keys[$1].count : $0 < $1
    }
    for index in order where candidates[index].isFull {
      entryOf[index] = admit(candidates[index], keys[index], words)
    }
    for index in candidates.indices {
      guard let abbreviation = candidates[index].abbreviation, let entry = entryOf[index] else { continue }
      let short = Self.key(ofShort: abbreviation, words)
      let isTaken = byAbbreviation[short].map { $0 != entry } ?? false
      byAbbreviation.set(short, to: isTaken ? -1 : entry)
      if entries[entry].abbreviation == nil { entries[entry].abbreviation = abbreviation }
    }
    joinAbbreviations(candidates, words)
    for index in candidates.indices where !candidates[index].isFull {
      entryOf[index] =
        entry(ofShort: candidates[index].name, words)
        ?? self.entry(headed: words.tokens[candidates[index].head].key)
    }
  }

  private mutating func admit(
    _ candidate: OrganizationCandidate, _ keys: SharedSlice<WordKey>, _ words: StoryWords
  ) -> Int? {
    guard !keys.isEmpty else { return nil }
    let hash = WordKey(bits: NameGroup.hash(keys))
    if let known = byHash[hash] { return known }
    let head = words.tokens[candidate.head].key
    let larger = byHead[head].filter { entry in
      entries[entry].keys.count > keys.count && keys.allSatisfy { entries[entry].keys.contains($0) }
    }
    if larger.count == 1 {
      byHash.set(hash, to: larger[0])
      return larger[0]
    }
    let entry = entries.count
    if keys.count > 2, let initials = Initials(words, of: candidate.name).key {
      byInitials.set(initials, to: byInitials[initials] == nil ? entry : -1)
    }
    let isCompany = words.traits[candidate.head].has(.legalForm) || words.traits[candidate.head] == []
    entries.append(
      Entry(keys: keys, head: head, best: candidate.name, abbreviation: nil, isCompany: isCompany))
    byHash.set(hash, to: entry)
    if byHead.count(head) < Self.crowd { byHead.append(entry, to: head) }
    if isCompany || keys.count > 1,
      !words.traits[candidate.name.lowerBound].has([
        .place, .people, .modifier, .organizationHead, .title, .role, .given,
      ])
    {
      byFirst.set(keys[0], to: byFirst[keys[0]] == nil ? entry : -1)
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
      byHash.set(WordKey(bits: NameGroup.hash(entries[entry].keys)), to: full)
      if entries[full].abbreviation == nil { entries[full].abbreviation = candidates[index].head }
    }
  }

  /// The one organization that a lone word abbreviates.
  private func entry(ofShort name: Range<Int>, _ words: StoryWords) -> Int? {
    guard name.count == 1 else { return nil }
    let key = Self.key(ofShort: name.lowerBound, words)
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

  /// The one organization whose head is this word: "the ministry".
  func entry(headed head: WordKey) -> Int? { byHead.count(head) == 1 ? byHead.first(head) : nil }

  /// Whether two organizations or more have this head.
  func isShared(head: WordKey) -> Bool { byHead.count(head) > 1 }

  /// The one organization of these words, or a company shortened to its first word.
  func entry(named keys: [WordKey]) -> Int? {
    entry(hash: NameGroup.hash(keys), only: keys.count == 1 ? keys[0] : nil)
  }

  /// The same for words of the story.
  func entry(named name: Range<Int>, _ words: StoryWords) -> Int? {
    if entries.isEmpty { return nil }
    // As with `keys`, but most names are no body's, and no list is made for them.
    var hash = NameGroup.hash([])
    var only: WordKey?
    var count = 0
    for i in name where Self.tellsApart(i, isFirst: count == 0, words) {
      only = count == 0 ? words.tokens[i].key : nil
      count += 1
      hash = NameGroup.hash(hash, words.tokens[i].key)
    }
    return entry(hash: hash, only: only)
  }

  /// By the hash of all words, or by the only word.
  private func entry(hash: UInt64, only: WordKey?) -> Int? {
    if let entry = byHash[WordKey(bits: hash)] { return entry }
    guard let only else { return nil }
    if let entry = byAbbreviation[only], entry >= 0 { return entry }
    guard let entry = byFirst[only], entry >= 0 else { return nil }
    return entry
  }

  /// The words that tell organizations apart: without "of", "the" and the legal form.
  private static func keys(
    of candidates: [OrganizationCandidate], _ words: StoryWords
  ) -> [SharedSlice<WordKey>] {
    var keys: [WordKey] = []
    keys.reserveCapacity(candidates.count * 3)
    var ends: [Int] = []
    ends.reserveCapacity(candidates.count)
    for candidate in candidates {
      let start = keys.count
      for i in candidate.name where tellsApart(i, isFirst: keys.count == start, words) {
        keys.append(words.tokens[i].key)
      }
      ends.append(keys.count)
    }
    return ends.indices.map { SharedSlice(keys, ($0 > 0 ? ends[$0 - 1] : 0)..<ends[$0]) }
  }

  private static func tellsApart(_ i: Int, isFirst: Bool, _ words: StoryWords) -> Bool {
    words.tokens[i].isWord && !words.traits[i].has(.opener)
      && (isFirst || !words.traits[i].has(.legalForm))
  }
}
