/// The keys under which records of all sorts keep what an archive wants to know.
enum RecordKeys {
  /// What a key tells.
  enum Fact: Hashable, Sendable, CaseIterable { case id, url, headline, text, authors, published, outlet }

  /// For each fact its keys, the one that is asked first in front. Of a key that is there twice, the last counts;
  /// one without a value is passed over for the next.
  static let names: [(fact: Fact, keys: [String])] = [
    (.id, ["id"]),
    (.url, ["url", "link"]),
    (.headline, ["headline", "title"]),
    (.text, ["text", "body", "content", "articleBody"]),
    (.authors, ["author", "authors", "byline"]),
    (.published, ["published", "date", "datePublished", "publishedAt", "pub_date"]),
    (.outlet, ["outlet", "site", "siteName", "publisher", "source"]),
  ]

  /// All keys in the order of `names`, as bytes.
  private static let ranked: [(fact: Fact, key: [UInt8])] = names.flatMap { entry in
    entry.keys.map { (entry.fact, Array($0.utf8)) }
  }

  static var count: Int { ranked.count }

  /// The place of a key in the order; nil for a key that tells nothing.
  static func rank(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    ranked.firstIndex { $0.key.count == key.count && key.elementsEqual($0.key) }
  }

  /// The places of a fact's keys.
  static func ranks(of fact: Fact) -> [Int] { ranked.indices.filter { ranked[$0].fact == fact } }
}
