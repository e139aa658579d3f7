/// Reads what a page says of itself in JSON-LD: articles, the page, the site, people.
///
/// One object, a list, or a graph; an author may be a name, a person, a list of them, or a reference to a
/// person elsewhere on the page. https://schema.org/Article
struct LinkedData {
  private struct Thing {
    var types: [WordKey]
    var fields: [JSONField]
  }

  /// How many objects are looked at, how many fields of each, and how many bytes of all scripts: no page has
  /// more to tell.
  private static let limit = 1000
  private static let fields = 500
  private static let bytes = 4 << 20
  /// How often a byte may be passed over: what stands in other objects is, once for each of them.
  private static let depth = 8

  private var thingsLeft = LinkedData.limit
  private var stepsLeft = 0

  /// The names of people and bodies by their "@id".
  private var names: [String: String] = [:]

  /// Adds the facts of all scripts of a page, articles first.
  static func read(_ scripts: [[UInt8]], into facts: inout PageFacts) {
    var data = LinkedData()
    var left = bytes
    let cleaned = scripts.map { script in script.map { $0 < 0x20 ? 0x20 : $0 } }
    var kept: [[UInt8]] = []
    for script in cleaned where script.count <= left {
      left -= script.count
      kept.append(script)
    }
    data.stepsLeft = depth * kept.reduce(0) { $0 + $1.count }
    let things = kept.map { script in script.withUnsafeBufferPointer { data.things(JSONReader($0)) } }
    for (script, things) in zip(kept, things) {
      script.withUnsafeBufferPointer { data.learn(things, JSONReader($0)) }
    }
    for isArticle in [true, false] {
      for (script, things) in zip(kept, things) {
        script.withUnsafeBufferPointer { data.tell(things, JSONReader($0), articles: isArticle, &facts) }
      }
    }
  }

  // MARK: Things

  /// The objects of a script that may tell something, in their order.
  private mutating func things(_ reader: JSONReader) -> [Thing] {
    var reader = reader
    guard let whole = try? reader.single() else { return [] }
    var waiting = [whole]
    var found: [Thing] = []
    var next = 0
    while next < waiting.count, thingsLeft > 0, stepsLeft > 0 {
      let value = waiting[next]
      next += 1
      stepsLeft -= value.span.end - value.span.start
      if value.kind == .array {
        waiting += (try? reader.elements(in: value.span)) ?? []
      } else if value.kind == .object, let fields = try? reader.fields(in: value.span) {
        var types: [WordKey] = []
        for field in fields.prefix(Self.fields) {
          let key = WordKey(reader, field.key)
          if key == "@type" { types = reader.strings(field.value).map { WordKey($0) } }
          if Self.nesting.contains(key) { waiting.append(field.value) }
        }
        thingsLeft -= 1
        found.append(Thing(types: types, fields: Array(fields.prefix(Self.fields))))
      }
    }
    return found
  }

  private static let nesting = WordSet(
    words: "@graph mainEntity mainEntityOfPage isPartOf author publisher creator")

  private mutating func learn(_ things: [Thing], _ reader: JSONReader) {
    for thing in things {
      guard let id = reader.words(thing.fields, "@id"), let name = reader.words(thing.fields, "name") else {
        continue
      }
      // A page that has a name is nobody.
      if thing.types.contains(where: { Self.people.contains($0) }) || thing.types.isEmpty { names[id] = name }
    }
  }

  private func tell(
    _ things: [Thing], _ reader: JSONReader, articles: Bool, _ facts: inout PageFacts
  ) {
    for thing in things {
      let isArticle = thing.types.contains { Self.articles.contains($0) }
      if articles {
        if isArticle { tell(article: thing, reader, .linkedData, &facts) }
      } else if thing.types.contains(where: { Self.pages.contains($0) }) {
        tell(article: thing, reader, .linkedPage, &facts)
      } else if thing.types.contains(where: { Self.sites.contains($0) }) {
        if let name = reader.words(thing.fields, "name") { facts.add(.outlet, .linkedPage, clean(name)) }
      }
    }
  }

  private func tell(
    article: Thing, _ reader: JSONReader, _ origin: PageFacts.Origin, _ facts: inout PageFacts
  ) {
    // Asked before the loop: what an earlier object has told counts, what this one tells does not.
    let hasHeadline = facts.first(.headline, origin) != nil
    let hasBody = facts.first(.body, origin) != nil
    let hasAuthor = facts.first(.author, origin) != nil
    let authorKey: WordKey =
      article.fields.contains { WordKey(reader, $0.key) == "author" } ? "author" : "creator"
    for field in article.fields {
      let key = WordKey(reader, field.key)
      switch key {
      case "headline": add(.headline, field, reader, origin, &facts)
      case "name":
        if origin == .linkedPage || !hasHeadline { add(.headline, field, reader, origin, &facts) }
      case "description": add(.description, field, reader, origin, &facts)
      case "datePublished": add(.published, field, reader, origin, &facts)
      case "dateModified": add(.modified, field, reader, origin, &facts)
      case "articleSection": add(.section, field, reader, origin, &facts)
      case "url": add(.url, field, reader, origin, &facts)
      case "articleBody":
        if field.value.kind == .string, !hasBody {
          let words = PageReferences.withoutTags(PageReferences.undone(reader.string(field.value.span)))
          facts.add(.body, origin, String(decoding: words, as: UTF8.self))
        }
      case "author", "creator":
        if !hasAuthor, key == authorKey {
          for (name, isBody) in authors(in: field.value, reader) {
            facts.add(.author, isBody ? .linkedPage : origin, clean(name))
          }
        }
      case "publisher":
        for name in names(in: field.value, reader).prefix(1) { facts.add(.outlet, origin, clean(name)) }
      default: break
      }
    }
  }

  private func add(
    _ matter: PageFacts.Matter, _ field: JSONField, _ reader: JSONReader, _ origin: PageFacts.Origin,
    _ facts: inout PageFacts
  ) {
    for words in reader.strings(field.value).prefix(1) where !words.isEmpty {
      facts.add(matter, origin, clean(words))
    }
  }

  private func names(in value: JSONValue, _ reader: JSONReader) -> [String] {
    authors(in: value, reader).map(\.name)
  }

  /// The names that authors or a publisher go by, and whether each is an organization's.
  private func authors(in value: JSONValue, _ reader: JSONReader) -> [(name: String, isBody: Bool)] {
    var waiting = [(value, false)]
    var found: [(name: String, isBody: Bool)] = []
    var next = 0
    var steps = Self.depth * (value.span.end - value.span.start)
    while next < waiting.count, next < 100, steps > 0 {
      let (value, isBody) = waiting[next]
      next += 1
      steps -= value.span.end - value.span.start
      switch value.kind {
      case .string: found += reader.strings(value).map { ($0, isBody) }
      case .array: waiting += ((try? reader.elements(in: value.span)) ?? []).map { ($0, isBody) }
      case .object:
        let fields = (try? reader.fields(in: value.span)) ?? []
        let type = reader.words(fields, "@type").map { WordKey($0) } ?? .none
        if let name = fields.last(where: { WordKey(reader, $0.key) == "name" }), name.value.kind != .null {
          waiting.append((name.value, Self.bodies.contains(type)))
        } else if let id = reader.words(fields, "@id"), let name = names[id] {
          found.append((name, false))
        }
      default: break
      }
    }
    return found.filter { !$0.name.isEmpty }
  }

  private func clean(_ words: String) -> String {
    let undone = PageReferences.withoutTags(PageReferences.undone(Array(words.utf8)))
    return PlainSpaces.joined(String(decoding: undone, as: UTF8.self))
  }

  private static let articles = WordSet(
    words: """
      Article NewsArticle ReportageNewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle
      OpinionNewsArticle ReviewNewsArticle AdvertiserContentArticle BlogPosting LiveBlogPosting SocialMediaPosting
      Report ScholarlyArticle MedicalScholarlyArticle TechArticle SatiricalArticle Review CriticReview
      http://schema.org/NewsArticle https://schema.org/NewsArticle schema:NewsArticle
      """)
  private static let pages = WordSet(words: "WebPage ItemPage MedicalWebPage CollectionPage AboutPage")
  private static let sites = WordSet(words: "WebSite NewsMediaOrganization")
  private static let bodies = WordSet(words: "Organization NewsMediaOrganization Corporation")
  private static let people = WordSet(words: "Person Organization NewsMediaOrganization Corporation Thing")
}

extension WordKey {
  fileprivate init(_ reader: JSONReader, _ key: TextSpan) {
    self.init(folding: reader.bytes, key.start + 1, key.end - 1)
  }
}

extension JSONReader {
  /// A string, or the strings of a list, without white space at their ends.
  fileprivate func strings(_ value: JSONValue) -> [String] {
    let values = value.kind == .array ? (try? elements(in: value.span)) ?? [] : [value]
    return values.filter { $0.kind == .string }.map { value in
      let text = Text(utf8: string(value.span))
      return text[text.trimmed(text.all)]
    }
  }

  /// The string that stands under a key; nil when there is none.
  fileprivate func words(_ fields: [JSONField], _ key: WordKey) -> String? {
    fields.last { WordKey(self, $0.key) == key }.flatMap { strings($0.value).first }.flatMap {
      $0.isEmpty ? nil : $0
    }
  }
}
