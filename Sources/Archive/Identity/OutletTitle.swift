/// An outlet's name, or the address of its site, as it is compared with others.
///
///     OutletTitle("www.northmarknews.co.uk")   // the letters "northmarknews"
struct OutletTitle: Sendable {
  /// The words run together, without "the" and what stands around the site's name in an address.
  private let letters: String
  /// The same without the words behind it that any outlet may have.
  private let stem: String
  private let stemIsOrdinary: Bool
  /// What stands behind the site's name: "com", "co.uk"; nil for a name that is no address.
  private let ending: String?
  /// Words behind the stem that tell an edition: "TV", "English".
  private let edition: Bool

  init(_ name: String) {
    let site = Self.site(in: name)
    ending = site?.ending
    var words = NameParts.cut(site?.name ?? name).map(\.description)
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    letters = words.joined()
    var edition = false
    if words.count == 1 {
      // An address runs its words together.
      let word = words[0]
      let generic =
        site == nil ? nil : Self.generic.first { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 2 }
      stem = generic.map { String(word.dropLast($0.count)) } ?? word
      stemIsOrdinary = OrdinaryWords.contains(stem)
    } else {
      while words.count > 1, let last = words.last {
        if Self.generic.contains(last) {
          // "Kestrel News Agency" is Kestrel; of "Kestrel Agency" one cannot tell.
        } else if last == "agency", words.count > 2, words[words.count - 2] == "news" {
          words.removeLast()
        } else if Self.editions.contains(last) {
          edition = true
        } else {
          break
        }
        words.removeLast()
      }
      stem = words.joined()
      stemIsOrdinary = words.allSatisfy { OrdinaryWords.contains($0) }
    }
    self.edition = edition
  }

  var keys: [String] {
    letters.isEmpty ? [] : letters == stem ? ["p:" + stem] : ["p:" + letters, "p:" + stem]
  }

  func compared(to other: OutletTitle) -> PairRule {
    guard !letters.isEmpty else { return OutletRule.otherName }
    if let ending, let otherEnding = other.ending, ending != otherEnding {
      return stem == other.stem ? OutletRule.branch : OutletRule.otherName
    }
    if letters == other.letters {
      return ending == nil && other.ending == nil ? OutletRule.sameLetters : OutletRule.host
    }
    guard stem == other.stem || stem == other.letters || letters == other.stem else {
      return OutletRule.otherName
    }
    if edition || other.edition { return OutletRule.branch }
    return stemIsOrdinary || other.stemIsOrdinary ? OutletRule.ordinaryName : OutletRule.genericWords
  }

  /// The site's own name in an address, and what stands behind it: "northmark" and "co.uk" of
  /// "https://www.northmark.co.uk/"; nil for other names, and for a blog on someone else's site.
  private static func site(in name: String) -> (name: String, ending: String)? {
    var host = name.lowercased()[...]
    for scheme in ["https://", "http://"] where host.hasPrefix(scheme) { host = host.dropFirst(scheme.count) }
    host = host.prefix { $0 != "/" }
    guard host.contains("."), !host.contains(" ") else { return nil }
    var labels = host.split(separator: ".", omittingEmptySubsequences: false)
    if labels.contains(where: \.isEmpty) { return nil }
    while labels.count > 2, subdomains.contains(String(labels[0])) { labels.removeFirst() }
    let endings = labels.count > 2 && secondLevel.contains(String(labels[labels.count - 2])) ? 2 : 1
    guard labels.count == endings + 1, labels[0].utf8.count > 1 else { return nil }
    return (String(labels[0]), labels.dropFirst().joined(separator: "."))
  }

  private static let secondLevel: Set<String> = ["co", "com", "org", "net", "gov", "ac", "edu", "in"]
  private static let subdomains: Set<String> = [
    "www", "m", "mobile", "amp", "en", "english", "news", "arabic",
  ]
  private static let generic: Set<String> = ["news", "online", "website"]
  private static let editions: Set<String> = [
    "agency", "tv", "television", "radio", "english", "arabic", "press", "channel", "network",
    "international",
    "french", "russian",
  ]
}
