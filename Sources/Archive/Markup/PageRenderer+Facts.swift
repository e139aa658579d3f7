/// What elements hint at and tell, noted on the way.
extension PageRenderer {
  func hints(of tag: MarkupTag, _ attributes: MarkupAttributes) -> MarkupHints {
    var hints: MarkupHints = []
    if !attributes.isEmpty, tag != .html, tag != .body, tag != .a || attributes.has("class") {
      let table = MarkupHintTable.standard
      for name in Self.naming {
        if let value = attributes.bytes(name) { hints.formUnion(table.hints(in: value)) }
      }
      if attributes.has("hidden") { hints.insert(.hidden) }
      if let style = attributes.bytes("style"), Self.hides(style) { hints.insert(.hidden) }
      if let role = attributes.string("role") { hints.formUnion(Self.roles[WordKey(role)] ?? []) }
    }
    switch tag {
    case .nav, .menu, .search, .button, .footer: hints.insert(.nav)
    case .aside: hints.insert(.related)
    case .figcaption, .caption: hints.insert(.caption)
    case .article, .main: hints.insert(.story)
    case .dialog: hints.insert(.promo)
    case .address: hints.insert(.byline)
    default: break
    }
    return hints
  }

  private static let naming: [StaticString] = [
    "class", "id", "data-testid", "data-component", "data-component-name", "data-type",
  ]
  private static let roles: WordTable<MarkupHints> = WordTable([
    "navigation": .nav, "banner": .nav, "search": .nav, "menu": .nav, "menubar": .nav, "toolbar": .nav,
    "contentinfo": .nav, "dialog": .promo, "alertdialog": .promo, "complementary": .related, "main": .story,
    "article": .story,
  ])

  private static func hides(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    let squeezed = style.prefix(400).filter { $0 > 0x20 }
    return String(decoding: squeezed, as: UTF8.self).contains("display:none")
  }

  mutating func note(
    _ tag: MarkupTag, _ attributes: MarkupAttributes, _ hints: inout MarkupHints, _ entry: inout Open
  ) {
    if let property = attributes.string("itemprop"), let matter = PageNames.microdata[WordKey(property)] {
      if matter == .body {
        hints.insert(.body)
      } else if let words = attributes.string("content") ?? attributes.string("datetime") {
        page.facts.add(matter, .microdata, words, hints: entry.around)
      } else {
        (entry.tells, entry.origin) = (matter, .microdata)
      }
    }
    if tag == .time, let words = attributes.string("datetime") {
      page.facts.add(
        .published, .element, words, span: TextSpan(start: text.count, end: text.count), hints: entry.around)
    } else if entry.tells == nil {
      if attributes.string("rel") == "author" || hints.contains(.author) && tag != .article && tag != .section
      {
        entry.tells = .author
      } else if hints.contains(.date) || tag == .time {
        entry.tells = .published
      }
    }
  }

  mutating func note(meta attributes: MarkupAttributes) {
    guard let words = attributes.string("content") else { return }
    for name: StaticString in ["property", "name", "itemprop"] {
      guard let key = attributes.bytes(name) else { continue }
      if let (matter, origin) = PageNames.meta[WordKey(folding: key, 0, key.count)] {
        page.facts.add(matter, origin, PlainSpaces.joined(words))
        return
      }
    }
  }

  mutating func note(link attributes: MarkupAttributes) {
    guard let address = attributes.string("href") else { return }
    switch attributes.string("rel")?.lowercased() {
    case "canonical": page.facts.add(.url, .canonical, address)
    case "alternate":
      // Of all the languages that a story has a page in, this page is the one in its own.
      guard let told = attributes.string("hreflang"), let language, Self.language(told) == language else {
        return
      }
      page.facts.add(.url, .alternate, address)
    default: return
    }
  }

  /// "en" of "en-GB". https://www.rfc-editor.org/rfc/rfc5646#section-2.1
  static func language(_ tag: String) -> String {
    String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
  }
}
