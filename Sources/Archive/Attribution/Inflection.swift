/// The forms of an English verb: a regular one by rule, an irregular one as the table spells it.
///
/// An entry is the lemma, then, parted by colons, what is irregular: "write:wrote:written", "tell:told",
/// "admit+" (the last letter doubles: admitted).
struct Inflection {
  let lemma: String
  private let doubled: Bool
  private let irregular: [String]

  init(_ entry: Substring) {
    let parts = entry.utf8.split(separator: 0x3A).map { String(Substring($0)) }
    doubled = parts[0].hasSuffix("+")
    lemma = doubled ? String(parts[0].dropLast()) : parts[0]
    irregular = Array(parts.dropFirst())
  }

  /// Every form with what it is, the lemma first.
  var forms: [(String, VerbForm)] {
    // "read", "put": the base is the past as well.
    var forms = [
      (lemma, irregular.first == lemma ? VerbForm.pastOrParticiple : .base), (thirdPerson, .thirdPerson),
      (ing, .ing),
    ]
    switch irregular.count {
    case 0: forms.append((past, .pastOrParticiple))
    case 1: forms.append((irregular[0], .pastOrParticiple))
    default: forms += [(irregular[0], .past), (irregular[1], .participle)]
    }
    return forms
  }

  private var stem: String { doubled ? lemma + String(lemma.suffix(1)) : lemma }
  private var endsInConsonantY: Bool {
    lemma.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains { lemma.hasSuffix($0) }
  }

  private var thirdPerson: String {
    if endsInConsonantY { return lemma.dropLast() + "ies" }
    return ["s", "x", "z", "ch", "sh", "go"].contains { lemma.hasSuffix($0) } ? lemma + "es" : lemma + "s"
  }

  private var past: String {
    if lemma.hasSuffix("e") { return lemma + "d" }
    return endsInConsonantY ? lemma.dropLast() + "ied" : stem + "ed"
  }

  private var ing: String {
    if lemma.hasSuffix("ie") { return lemma.dropLast(2) + "ying" }
    if lemma.hasSuffix("e"), !lemma.hasSuffix("ee") { return lemma.dropLast() + "ing" }
    return stem + "ing"
  }
}
