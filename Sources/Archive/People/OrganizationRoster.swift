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
  private var byAbbreviation: [UInt64: Int] = [:]
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
      byAbbreviation[words.tokens[abbreviation].key.bits] = entry
      if entries[entry].abbreviation == nil { entries[entry].abbreviation = abbreviation }
    }
    joinAbbreviations(words)
    for index in candidates.indices where !candidates[index].isFull {
      entryOf[index] = only(byHead[words.tokens[candidates[index].head].key.bits])
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

  /// "SDF" alone is the body behind which "(SDF)" stands.
  private mutating func joinAbbreviations(_ words: StoryWords) {
    for index in entryOf.indices {
      guard let entry = entryOf[index], entries[entry].keys.count == 1,
        let full = byAbbreviation[entries[entry].keys[0].bits]
      else { continue }
      entryOf[index] = full
    }
  }

  private func only(_ entries: [Int]?) -> Int? {
    guard let entries, entries.count == 1 else { return nil }
    return entries[0]
  }

  /// The one organization whose head is this word: "the ministry".
  func entry(headed head: WordKey) -> Int? { only(byHead[head.bits]) }

  /// The one organization of these words, or a company shortened to its first word.
  func entry(named keys: [WordKey]) -> Int? {
    if let entry = byHash[NameGroup.hash(keys)] ?? (keys.count == 1 ? byAbbreviation[keys[0].bits] : nil) {
      return entry
    }
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
