/// The tags of HTML that mean something for the reading of a page; all others are `other`.
///
/// A case is named as the tag is written.
public enum MarkupTag: UInt8, Sendable, CaseIterable {
  case other
  case html, head, body, title, meta, link, base, script, style, noscript, template
  case article, main, section, nav, header, footer, aside, hgroup, address, search
  case h1, h2, h3, h4, h5, h6
  case p, div, center, pre, blockquote, ul, ol, menu, li, dl, dt, dd, hr, br, figure, figcaption
  case details, summary, dialog, fieldset, legend, form, button, input, label
  case select, option, optgroup, datalist, textarea
  case table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th
  case a, span, strong, b, q, cite, time, sup, sub, code, math
  case img, picture, source, video, audio, track, iframe, embed, object, param, canvas, svg, map, area, wbr
  case noembed, noframes, frameset, frame
  // Set in another face, and nothing more.
  case font, i, em, u, s, small, big, tt, strike, nobr, abbr, acronym, ins, del, mark, bdo, bdi, dfn, kbd,
    samp
}

extension MarkupTag {
  /// The tag that bytes name, in capitals or not: "DIV", "div".
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self = MarkupTag.byName[WordKey(folding: bytes, 0, bytes.count)] ?? .other
  }

  init(_ name: String) { self = MarkupTag.byName[WordKey(name)] ?? .other }

  private static let byName = WordTable(allCases.dropFirst().map { ("\($0)", $0) })

  /// h1 to h6 as 1 to 6; nil for others.
  public var headingLevel: Int? {
    (MarkupTag.h1.rawValue...MarkupTag.h6.rawValue).contains(rawValue)
      ? Int(rawValue - MarkupTag.h1.rawValue) + 1 : nil
  }

  /// Has no end tag and nothing inside.
  var isVoid: Bool { MarkupTag.voids.contains(self) }
  /// Stands on lines of its own.
  var isBlock: Bool { MarkupTag.blocks.contains(self) }
  /// Changes the face of words and nothing else.
  var isFace: Bool { rawValue >= MarkupTag.font.rawValue }
  /// Ends with its parent when it has no end tag of its own, so that it cannot pile up.
  var isSelfEnding: Bool { MarkupTag.selfEnding.contains(self) }

  private static let voids: MarkupTags = [
    .meta, .link, .base, .hr, .br, .input, .img, .source, .track, .embed, .param, .area, .wbr, .col, .frame,
  ]
  private static let selfEnding: MarkupTags = [
    .p, .li, .dt, .dd, .tr, .td, .th, .thead, .tbody, .tfoot, .option, .optgroup, .colgroup, .html, .head,
    .body,
  ]
  private static let blocks: MarkupTags = [
    .html, .head, .body, .article, .main, .section, .nav, .header, .footer, .aside, .hgroup, .address,
    .search,
    .h1, .h2, .h3, .h4, .h5, .h6, .p, .div, .center, .pre, .blockquote, .ul, .ol, .menu, .li, .dl, .dt, .dd,
    .hr, .figure, .figcaption, .details, .summary, .dialog, .fieldset, .legend, .form, .table, .caption,
    .thead, .tbody, .tfoot, .tr, .td, .th, .title, .button,
  ]
}

/// A closed set of tags: a test is one shift.
struct MarkupTags: Sendable, ExpressibleByArrayLiteral {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(arrayLiteral tags: MarkupTag...) { for tag in tags { insert(tag) } }

  mutating func insert(_ tag: MarkupTag) {
    if tag.rawValue < 64 { low |= 1 << UInt64(tag.rawValue) } else { high |= 1 << UInt64(tag.rawValue & 63) }
  }

  @inline(__always)
  func contains(_ tag: MarkupTag) -> Bool {
    (tag.rawValue < 64 ? low >> UInt64(tag.rawValue) : high >> UInt64(tag.rawValue & 63)) & 1 == 1
  }
}
