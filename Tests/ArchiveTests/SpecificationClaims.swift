@testable import Archive

/// A claim as an example states it, or as it was found, in the words of the document.
struct SpecifiedClaim: Sendable, CustomStringConvertible {
  /// The words that name the source and who is meant; nil for none.
  var source: SpecifiedSource?
  var cue: String?
  var says: [String] = []
  var kind: String?
  var pattern: String?
  var modality = "asserted"
  /// The number of the claim inside which it stands, from 1.
  var inside: Int?
  fileprivate(set) var line = 0

  static let keys: Set<String> = [
    "source", "cue", "says", "kind", "pattern", "modality", "inside", "no claim",
  ]

  var description: String {
    var lines = ["source: \(source?.description ?? "none")", "cue: \(cue ?? "none")"]
    lines.append("says: " + says.joined(separator: " ‖ "))
    if let kind { lines.append("kind: \(kind)") }
    if modality != "asserted" { lines.append("modality: \(modality)") }
    if let inside { lines.append("inside: \(inside)") }
    if let pattern { lines.append("pattern: \(pattern)") }
    return lines.map { "      " + $0 }.joined(separator: "\n")
  }

  /// Whether `found` is this claim; what an example does not state may be anything.
  func fits(_ found: SpecifiedClaim) -> Bool {
    guard cue == found.cue, says.count == found.says.count, modality == found.modality else { return false }
    if let kind, kind != found.kind { return false }
    if let pattern, pattern != found.pattern { return false }
    guard zip(says, found.says).allSatisfy({ Self.fits($0, $1) }) else { return false }
    switch (source, found.source) {
    case (nil, nil): return true
    case (let source?, let found?): return source.fits(found)
    default: return false
    }
  }

  /// Long words may be stated by their two ends: "“We were told […] in May.”"
  private static func fits(_ stated: String, _ found: String) -> Bool {
    guard let gap = stated.firstRange(of: " […] ") else { return stated == found }
    return found.utf8.count > stated.utf8.count && found.hasPrefix(stated[..<gap.lowerBound])
      && found.hasSuffix(stated[gap.upperBound...])
  }
}

/// "The general → Igor Holvik (person)"
struct SpecifiedSource: Sendable, CustomStringConvertible {
  var words: String
  var name: String?
  /// The example says that nobody can tell who is meant.
  var isNobody = false
  var kind: String

  var description: String {
    let meant = isNobody ? "no one" : name
    guard let meant, meant != words else { return "\(words) (\(kind))" }
    return "\(words) → \(meant) (\(kind))"
  }

  func fits(_ found: SpecifiedSource) -> Bool {
    guard words == found.words, kind == found.kind else { return false }
    if isNobody { return found.name == nil }
    if let name { return name == found.name }
    // A person's words are the name already; "the council" or "critics" may be without one.
    guard let name = found.name else { return kind != "person" }
    return name == words || words.lowercased() == "the \(name.lowercased())"
  }
}

extension SpecifiedSource {
  init(_ source: Source, in text: Text) {
    self.init(
      words: text[source.span].normalized, name: source.name?.normalized,
      isNobody: source.name == nil && source.kind == .person, kind: source.kind.rawValue)
  }

  init(_ note: SpecificationExample.Note) throws {
    guard note.value.hasSuffix(")"), let open = note.value.lastIndex(of: "(") else {
      throw SpecificationError(note, "“\(note.value)” does not end with the kind of source: (person)")
    }
    kind = String(note.value[note.value.index(after: open)...].dropLast())
    guard Source.Kind(rawValue: kind) != nil else {
      throw SpecificationError(note, "there is no kind of source “\(kind)”")
    }
    let stated = note.value[..<open].normalized
    words = stated
    guard let arrow = stated.firstRange(of: " → ") else { return }
    words = String(stated[..<arrow.lowerBound])
    let name = String(stated[arrow.upperBound...])
    isNobody = name == "no one"
    self.name = isNobody ? nil : name
  }
}

extension SpecificationExample {
  var statesClaims: Bool { notes.contains { SpecifiedClaim.keys.contains($0.key) } }

  /// The claims that the example states, in its order.
  func statedClaims() throws -> [SpecifiedClaim] {
    var claims: [SpecifiedClaim] = []
    for note in notes where SpecifiedClaim.keys.contains(note.key) {
      if note.key == "no claim" { continue }
      if note.value.isEmpty { throw SpecificationError(note, "“\(note.key)” says nothing") }
      if note.key == "source" {
        claims.append(
          SpecifiedClaim(source: note.value == "none" ? nil : try SpecifiedSource(note), line: note.line))
        continue
      }
      guard let last = claims.indices.last else {
        throw SpecificationError(note, "a claim begins with “source:”")
      }
      switch note.key {
      case "cue": claims[last].cue = note.value == "none" ? nil : note.value
      case "says": claims[last].says = note.value.split(separator: " ‖ ").map(\.normalized)
      case "kind": claims[last].kind = note.value
      case "pattern": claims[last].pattern = note.value
      case "modality": claims[last].modality = note.value
      default:
        guard let number = Int(note.value), (1...last).contains(number) else {
          throw SpecificationError(note, "no claim \(note.value) before this one")
        }
        claims[last].inside = number
      }
    }
    for claim in claims where claim.says.isEmpty {
      throw SpecificationError(line: claim.line, what: "a claim without “says:”")
    }
    return claims
  }

  /// What reads differently than the example states, for a person to read; nil when nothing does.
  func differenceOfClaims(_ stated: [SpecifiedClaim], in story: Story) -> String? {
    let claims = Attribution.claims(in: story, people: People(reading: story))
    let found = claims.map { SpecifiedClaim($0, in: story.text) }
    var isTaken = Array(repeating: false, count: found.count)
    var match: [Int?] = []
    for claim in stated {
      let index = found.indices.first { !isTaken[$0] && claim.fits(found[$0]) }
      if let index { isTaken[index] = true }
      match.append(index)
    }
    var lines: [String] = []
    for (number, claim) in stated.enumerated() {
      guard let index = match[number] else {
        lines.append("    stated, not found:\n\(claim)")
        continue
      }
      let parent = claim.inside.flatMap { match[$0 - 1] }
      if claim.inside != nil, parent == nil { continue }
      if claims[index].parent != parent {
        let place = claims[index].parent.map { "inside\n\(found[$0])" } ?? "inside no other"
        lines.append("    found, but \(place):\n\(claim)")
      }
    }
    for index in found.indices where !isTaken[index] {
      lines.append("    found, not stated:\n\(found[index])")
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}

extension SpecifiedClaim {
  init(_ claim: Claim, in text: Text) {
    source = claim.source.map { SpecifiedSource($0, in: text) }
    cue = claim.cue.map { text[$0].normalized }
    says = claim.content.map { text[$0].normalized }
    kind = claim.kind.rawValue
    pattern = claim.pattern
    modality = claim.modality.rawValue
    inside = claim.parent.map { $0 + 1 }
  }
}
