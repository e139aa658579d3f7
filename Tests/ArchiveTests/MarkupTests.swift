import Foundation
import Testing

@testable import Archive

@Suite("A page as it was saved becomes text")
struct MarkupTests {
  private func sifted(_ html: String) -> String {
    String(decoding: MarkupSieve(Array(html.utf8)).markup, as: UTF8.self)
  }

  private func rendered(_ html: String) -> String { SavedPage(html: Text(html)).text.description }

  @Test(
    "What no reader sees goes before the page is parsed",
    arguments: [
      ("<p onclick=\"x()\">Rain<!-- of --> fell</p>", "<p>Rain fell</p>"),
      ("<p>One<script>if (a < b) '</p>'</script>Two", "<p>OneTwo"),
      ("<SCRIPT>x</Script ><b>Wind</b>", "<b>Wind</b>"),
      ("<style>p { }</style><p>Wind", "<p>Wind"),
      ("<p>Rain<svg><title>icon</title></svg>", "<p>Rain"),
      ("<p>Rain<svg>never closed", "<p>Rainnever closed"),
      ("<div class='story body' data-x='1'>Wind</div>", "<div class=\"story body\">Wind</div>"),
      ("<a href=/x>Wind</a>", "<a href=\"/x\">Wind</a>"),
      ("<i>Wind</i> <font color=red>and</font> <em>rain</em>", "Wind and rain"),
      ("5 < 6 and 7 > 6", "5 < 6 and 7 > 6"),
      ("<p>Wind</p><a href=\"never closed", "<p>Wind</p>"),
      ("<p>Wind</p><!-- never closed", "<p>Wind</p>"),
      ("<p>Wind<!-- an editor's note --!> fell</p>", "<p>Wind fell</p>"),
      ("<p>Wind<!--!> a -- note --> fell</p>", "<p>Wind fell</p>"),
      ("<p>Wind<!----!> fell<!-- a --> late</p>", "<p>Wind fell late</p>"),
      ("<!DOCTYPE html><?xml version='1.0'?><p>Wind", "<p>Wind"),
      ("</nothing><p>Wind</div>", "<p>Wind"),
    ])
  func sieve(_ html: String, _ markup: String) { #expect(sifted(html) == markup) }

  @Test("Elements deeper than the parser likes lose their tags and keep their words")
  func depth() {
    let deep =
      String(repeating: "<div>", count: 100_000) + "lamp" + String(repeating: "</div>", count: 100_000)
    #expect(sifted(deep).count < 10_000 + 100_000)
    #expect(rendered(deep) == "lamp")
    let inline = String(repeating: "<span>", count: 100_000) + "<div>lamp</div><div>oil</div>"
    #expect(rendered(inline) == "lamp\n\noil")
  }

  /// A piece of markup, how often it comes, and what follows it.
  static let floods: [(piece: String, times: Int, rest: String)] = [
    ("<b><i><p>", 35_000, "lamp"), ("<table><tr><td>", 20_000, "lamp"), ("<div></span>", 100_000, "lamp"),
    ("<a href=x><div></a>", 50_000, "lamp"), ("<", 500_000, " lamp"), ("<!--", 100_000, "--><p>lamp"),
    ("<p>lamp</script", 100_000, ""), ("<p>lamp<svg>", 50_000, ""), ("&#x", 300_000, " lamp"),
    ("<b class=x>lamp<p>", 30_000, ""), ("<li>", 200_000, "lamp"), ("<p class=a class=b>", 100_000, "lamp"),
    ("<p title='\"", 100_000, "'>lamp"), ("<span>", 100_000, "<div>lamp</div>"), ("<ul><li>", 50_000, "lamp"),
  ]

  @Test("Hostile markup is read in a moment, and what it says is there", arguments: floods.indices)
  func hostile(_ i: Int) {
    let (piece, times, rest) = Self.floods[i]
    expectLinear(times) { count in
      let hasWords = rendered(String(repeating: piece, count: count) + rest).contains("lamp")
      #expect(hasWords)
    }
  }

  @Test(
    "Words stand as a browser shows them, blocks apart",
    arguments: [
      ("<p>Rain \n\t fell&nbsp;here.</p><p>Wind.</p>", "Rain fell here.\n\nWind."),
      ("<p>Mayor&#8217;s &amp; clerk&rsquo;s</p>", "Mayor’s & clerk’s"),
      ("<div>One<p>Two</p>Three</div>", "One\n\nTwo\n\nThree"),
      ("<ul><li>One</li><li>Two</li></ul>", "One\nTwo"),
      (
        "<table><tr><td>Orlo</td><td>12</td></tr><tr><td>Vell</td><td>9</td></tr></table>",
        "Orlo\n12\nVell\n9"
      ),
      ("First line<br>second line", "First line\nsecond line"),
      ("First paragraph.<br><br>Second paragraph.", "First paragraph.\n\nSecond paragraph."),
      ("<p>har&shy;bour\u{200B} wall</p>", "harbour wall"),
      ("<p>He said<span class=\"sr-only\"> (opens in a new window)</span> so.</p>", "He said so."),
      ("<p>A <b>bold</b> <a href=x>link</a>.</p>", "A bold link."),
      ("<title>Not shown</title><p>Shown</p>", "Shown"),
      ("<pre>one\ntwo</pre>", "one\ntwo"),
      ("<select><option>All</option></select><p>Wind</p>", "Wind"),
      ("<p>\u{1B}[31mOrlo", "Orlo"),
      ("", ""),
    ])
  func renders(_ html: String, _ text: String) { #expect(rendered(html) == text) }

  @Test("Every block lies in the text, behind the one before, and its element encloses it")
  func blocks() {
    var random = Seeded(7)
    let tags = [
      "p", "div", "ul", "li", "b", "span class=caption", "td", "table", "article", "a href=x", "h2",
    ]
    for _ in 0..<300 {
      var html = ""
      for _ in 0..<random.below(60) {
        switch random.below(4) {
        case 0: html += "<" + tags[random.below(tags.count)] + ">"
        case 1: html += "</" + (tags[random.below(tags.count)].split(separator: " ").first ?? "p") + ">"
        case 2: html += ["rain ", "&#13;", "<br>", "é", "\u{200B}", "<"][random.below(6)]
        default: html += random.text()
        }
      }
      let page = SavedPage(html: Text(html))
      var end = 0
      for (i, block) in page.markup.blocks.enumerated() {
        #expect(block.span.start >= end && block.span.end <= page.text.count && !block.span.isEmpty)
        #expect(block.linked <= block.span.count && block.bold <= block.span.count)
        #expect(page.markup.elements[block.element].blocks.contains(i))
        end = block.span.end
      }
      for (i, element) in page.markup.elements.enumerated() { #expect(element.parent < i) }
      #expect(UTF8Census(of: page.text.utf8).malformed == 0)
    }
  }

  static let names: [(name: String, hints: MarkupHints)] = [
    ("related-posts", .related), ("relatedPosts", .related),
    ("story__relatedLinks", [.related, .story]),
    ("article-body", .body), ("articleBody", .body), ("entry-content clearfix", .body),
    ("article-body__share-bar", .nav), ("teaser-content", [.body, .related]), ("has-sidebar", []),
    ("tag-newsletter", []), ("hidden", .hidden),
    ("overflow-hidden", []), ("wp-caption-text", .caption), ("Byline_author__x1", [.byline, .author]),
    ("css-1x2y3z", []), ("", []),
  ]

  @Test("Class names tell what an element is for, however they are written", arguments: names.indices)
  func hints(_ i: Int) {
    let (name, hints) = Self.names[i]
    let found = Array(name.utf8).withUnsafeBufferPointer { MarkupHintTable.standard.hints(in: $0) }
    #expect(found.subtracting(.story) == hints.subtracting(.story))
  }
}
