/// What all decisions about one kind of names come to, the later ones before the earlier ones.
///
/// Pure: who is one row with whom follows from the decisions and the names that articles have, in their order.
struct Decisions: Sendable {
  private struct Group: Sendable {
    var names: [String]
    /// What its row is called, and which decision says so.
    var title: String?
    var titled = 0
  }

  let kind: NamedKind
  private var groups: [Int: Group] = [:]
  private var lastGroup = 0
  private var groupOf: [String: Int] = [:]
  /// For each name those it was split from: the names of the rows that stay.
  private var splitFrom: [String: Set<String>] = [:]

  init(_ decisions: [Decision] = [], of kind: NamedKind) {
    self.kind = kind
    for decision in decisions.sorted(by: { $0.id < $1.id }) where decision.kind == kind { add(decision) }
  }

  /// Whether the decisions say so already: the two are one and called so, or are held apart.
  func say(_ decision: Decision) -> Bool {
    let name = FullName.fold(decision.name, of: kind)
    let other = FullName.fold(decision.other, of: kind)
    switch decision.action {
    case .merge: return mates(of: name).contains(other) && title(of: name) == decision.name
    case .rename: return title(of: name) == decision.other
    case .split: return splitFrom[other]?.contains(name) == true
    }
  }

  var isEmpty: Bool { groupOf.isEmpty && splitFrom.isEmpty }

  /// Whether a decision speaks of this name: then it is enough to know its bearer by, be it one word.
  func speak(of name: String) -> Bool { groupOf[name] != nil }

  /// The name and every other one that was decided to be the same; folded.
  func mates(of name: String) -> [String] {
    groupOf[name].flatMap { groups[$0]?.names } ?? [name]
  }

  /// Whether a name, or one that it is the same as, was split from one of these.
  func part(_ name: String, from names: [String]) -> Bool {
    if splitFrom.isEmpty { return false }
    return yields(name, to: names) || names.contains { yields($0, to: [name]) }
  }

  /// Whether a name was split from one of these: they come first where another name fits both.
  func yields(_ name: String, to names: [String]) -> Bool {
    if splitFrom.isEmpty { return false }
    let stay = Set(names.flatMap(mates))
    return mates(of: name).contains { !(splitFrom[$0]?.isDisjoint(with: stay) ?? true) }
  }

  /// Whether a name was split from another one.
  func isSplitOff(_ name: String) -> Bool { splitFrom[name] != nil }

  /// Whether two names were decided to be the same.
  func unite(_ name: String, _ other: String) -> Bool {
    guard let group = groupOf[name] else { return false }
    return group == groupOf[other]
  }

  /// What a row with these names is called; nil when nothing was decided.
  func title(of names: [String]) -> String? {
    names.compactMap { groupOf[$0] }.compactMap { groups[$0] }.filter { $0.title != nil }
      .max { $0.titled < $1.titled }?.title
  }

  /// What the last decision about this very name calls it; nil when nothing was decided.
  func title(of name: String) -> String? { title(of: [name]) }

  // MARK: One after the other

  /// Makes one more decision, later than all before.
  mutating func add(_ decision: Decision) {
    let name = FullName.fold(decision.name, of: kind)
    let other = FullName.fold(decision.other, of: kind)
    switch decision.action {
    case .merge:
      join(other, to: name)
      call(name, decision.name, by: decision.id)
    case .rename:
      // To call someone Khalid does not say that each Khalid of an article is he.
      if FullName(decision.other, of: kind).isFull { join(other, to: name) }
      call(name, decision.other, by: decision.id)
    case .split:
      guard name != other else { return }
      leave(other, title: decision.name)
      splitFrom[other, default: []].insert(name)
    }
  }

  private mutating func group(of name: String) -> Int {
    if let number = groupOf[name] { return number }
    lastGroup += 1
    groups[lastGroup] = Group(names: [name])
    groupOf[name] = lastGroup
    return lastGroup
  }

  private mutating func join(_ other: String, to name: String) {
    let first = group(of: name)
    let second = group(of: other)
    let members = groups[second]?.names ?? []
    if !splitFrom.isEmpty {
      let others = groups[first]?.names ?? []
      for a in others { unsplit(a, from: members) }
      for b in members { unsplit(b, from: others) }
    }
    guard first != second else { return }
    for member in members { groupOf[member] = first }
    groups[first]?.names += members
    groups[second] = nil
  }

  private mutating func unsplit(_ name: String, from names: [String]) {
    guard splitFrom[name] != nil else { return }
    splitFrom[name]?.subtract(names)
    if splitFrom[name]?.isEmpty == true { splitFrom[name] = nil }
  }

  private mutating func call(_ name: String, _ title: String, by decision: Int) {
    let number = group(of: name)
    groups[number]?.title = title
    groups[number]?.titled = decision
  }

  private mutating func leave(_ name: String, title: String) {
    guard let number = groupOf[name], var group = groups[number] else { return }
    group.names.removeAll { $0 == name }
    if let old = group.title, FullName.fold(old, of: kind) == name { group.title = title }
    groupOf[name] = nil
    groups[number] = group.names.isEmpty ? nil : group
  }
}
