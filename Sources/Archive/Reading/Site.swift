/// The site that an address is on.
struct Site: Hashable, Sendable {
  /// Without "www.": "harbourpost.example".
  var host: String

  /// nil for what is no address.
  init?(_ address: String) {
    let parts = address.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].hasSuffix(":"), parts[1].isEmpty else { return nil }
    let authority = parts[2].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    host = (authority.split(separator: "@").last?.prefix { $0 != ":" } ?? "").lowercased()
    if host.hasPrefix("www.") { host.removeFirst(4) }
    if host.isEmpty { return nil }
  }

  /// Whether two hosts are parts of one site, or its editions: m.harbourpost.example and harbourpost.co.uk.
  func isKin(of other: Site) -> Bool {
    // The last part is a country's or says "com".
    let own = Set(
      host.split(separator: ".").dropLast().filter { $0.utf8.count > 2 && !Site.common.contains(WordKey($0)) }
    )
    return host == other.host || other.host.split(separator: ".").dropLast().contains(where: own.contains)
  }

  /// Endings, and names for parts of a site.
  private static let common = WordSet(words: "com org net info gov edu mil biz www web mobile amp news blog")
}
