/// What an element's class, id and role say that it is for.
public struct MarkupHints: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Holds the paragraphs of the story: "article-body", "entry-content", itemprop="articleBody".
  public static let body = MarkupHints(rawValue: 1)
  /// Holds the story with all that belongs to it: "post", "story", <article>, <main>.
  public static let story = MarkupHints(rawValue: 2)
  public static let comments = MarkupHints(rawValue: 4)
  /// One reader's comment.
  public static let comment = MarkupHints(rawValue: 8)
  public static let related = MarkupHints(rawValue: 16)
  /// Newsletters, subscriptions, advertisements, notices about cookies.
  public static let promo = MarkupHints(rawValue: 32)
  /// Menus, share bars, sidebars, the head and the foot of the site.
  public static let nav = MarkupHints(rawValue: 64)
  public static let tags = MarkupHints(rawValue: 128)
  public static let caption = MarkupHints(rawValue: 256)
  public static let byline = MarkupHints(rawValue: 512)
  /// The name of an author.
  public static let author = MarkupHints(rawValue: 1024)
  public static let date = MarkupHints(rawValue: 2048)
  public static let headline = MarkupHints(rawValue: 4096)
  public static let standfirst = MarkupHints(rawValue: 8192)
  public static let pullQuote = MarkupHints(rawValue: 16384)
  /// Not shown, or shown to screen readers only.
  public static let hidden = MarkupHints(rawValue: 32768)
  public static let disclaimer = MarkupHints(rawValue: 65536)
  /// A biography of the author.
  public static let biography = MarkupHints(rawValue: 1 << 17)
  /// What is shown here goes by itself: a player, a gallery, a poll.
  public static let media = MarkupHints(rawValue: 1 << 18)
  /// The section that the story stands in.
  public static let section = MarkupHints(rawValue: 1 << 19)

  /// What keeps an element's words out of the story.
  static let outside: MarkupHints = [
    .comments, .comment, .related, .promo, .nav, .tags, .caption, .byline, .pullQuote, .hidden, .disclaimer,
    .biography, .media,
  ]
}

/// Words of class names and what they hint at.
///
/// A general list, written by hand from the habits of page makers: WordPress, Drupal, the hAtom and schema.org
/// vocabularies, and the words that designers share. A rule has one to three words that must follow one another;
/// "related-posts", "relatedPosts" and "related_posts" are the same.
struct MarkupHintRule: Sendable {
  var words: String
  var hints: MarkupHints
  /// Whether the words must be the whole name: "hidden" tells something, "overflow-hidden" does not.
  var isWhole = false

  static let all: [MarkupHintRule] =
    rules(
      .body,
      """
      article body|article content|article text|article copy|article main|story body|story content|story text
      post body|post content|post text|post entry|entry content|entry body|entry text|news body|news content
      news text|blog content|blog body|body content|body text|body copy|content body|text content|main text
      rich text|page content|single content|content article|content text|article paragraphs|article detail
      detail content|story copy|td post content|e content|body main content|blog post content|text block
      article components|story paragraphs|html content|post article|article html|content inner body
      article wrapper body|teaser content|text body|field name body|field body|story article|articlebody|storybody
      """)
    + rules(
      .story,
      """
      article|story|post|hentry|entry|main content|content main|newsarticle|blogpost|single post|main
      """)
    + rules(
      .comments,
      """
      comments|commentlist|commentlisting|disqus|respond|fb comments|livefyre|discussion|replies|comment list
      comments area|comment section|comment thread|comment form|reader comments|viafoura|coral talk|spotim
      openweb|user comments
      """)
    + rules(.comment, "comment|comment body|comment content|dsq comment|comment item|comment text")
    + rules(
      .related,
      """
      related|relateds|recommended|recommendation|recommendations|recirculation|recirc|outbrain|taboola|zergnet
      revcontent|trending|popular|most read|most viewed|more stories|more news|more articles|more from|read more
      read also|also read|also like|read next|next up|up next|see also|you may like|might like|must read
      latest news|latest posts|latest stories|other news|other stories|top stories|editors picks|teaser|teasers
      in case you missed|jp relatedposts|yarpp|inline link|internal link|river|promo card|story list|post list
      article list|news list|linked stories|suggested|suggestions|further reading|onward journeys|keep reading
      story card|article card|post card|next article|next post|previous article|post navigation|carousel
      swiper|slick|more on|explore more|items list|post picker|wp block query|dont miss|featured posts|sister sites|storylines
      """)
    + rules(
      .promo,
      """
      newsletter|newsletters|subscribe|subscription|subscriptions|signup|sign up|ad|ads|adv|advert|adverts|advertisement
      advertising|adsbygoogle|dfp|gpt|sponsor|sponsored|sponsors|promo|promos|promotion|promoted|donate|donation
      donations|cookie|cookies|consent|gdpr|ccpa|onetrust|banner|popup|pop up|modal|overlay|lightbox|affiliate
      marketing|call to action|cta|piano|regwall|upsell|app download|google preferred|whatsapp channel|membership
      shopping|product card|buy button|deals|coupon|paywall overlay|support us|fundraising|appeal
      """)
    + rules(
      .nav,
      """
      nav|navbar|navigation|menu|menus|breadcrumb|breadcrumbs|sidebar|side bar|rail|right rail|footer|masthead|toolbar
      pagination|pager|paging|skip link|skip to|searchform|search form|search box|share|shares|sharing|sharebar|sharedaddy
      addtoany|addthis|social|socials|follow us|site header|page header top|site footer|page footer|toc|table of contents
      jump links|print button|action bar|actions|tools|login|log in|sign in|user menu|language switcher|edition
      topbar|ticker|audio player|listen|text to speech|font size|widget|widgets|widget area|weather|stock ticker
      report error|error report|icon bar|bookmark|save button|controls|tooltip|dropdown|accordion nav|keyboard
      """)
    + rules(
      .tags,
      "tags|taglist|tag list|tags links|post tags|article tags|topics|keywords|hashtags|tagcloud|article topics|tag cloud|topic list"
    )
    + rules(
      .caption,
      """
      caption|captions|figcaption|credit|credits|photo credit|image credit|photographer|copyright holder|image meta
      wp caption|image description|photo caption|media caption|image info|imgcaption|photo description|picture text
      """)
    + rules(
      .byline,
      """
      byline|bylines|post meta|entry meta|article meta|meta info|post info|article info|posted on|dateline info
      author info|article header meta|story meta|author meta|article details|post details|submitted|author date
      contributor list|post byline|author line|reading time|read time|readtime
      """)
    + rules(
      .author,
      "author|authors|author name|username|user name|commenter|comment author|display name|nickname|profile name|byline name|byline author|contributor|contributors|writer|reporter|author link|entry author|vcard|fn|journalist"
    )
    + rules(
      .date,
      """
      date|dates|datetime|timestamp|time stamp|published|publish date|published date|pubdate|pub date|posted|post date
      entry date|updated|publication date|article date|posted on|date published|published at|time published|dateline
      """)
    + rules(
      .headline,
      "headline|article title|post title|entry title|story title|story headline|article headline|page title|article heading|p name|news title|content title"
    )
    + rules(
      .standfirst,
      """
      standfirst|dek|deck|subtitle|sub title|subheadline|sub headline|subheading top|article summary|article intro
      article excerpt|post excerpt|article description|story summary|article subtitle|article lead|article dek|kicker text
      article standfirst|entry summary|post subtitle|article sub title|p summary|sub heading header|strapline|article teaser
      """)
    + rules(
      .pullQuote, "pullquote|pull quote|pullquotes|wp block pullquote|blockquote pull|quote box|key quote")
    + rules(
      .hidden,
      "sr only|visually hidden|visuallyhidden|screen reader|screen reader text|screenreader|assistive|hidden text|offscreen|noprint|print only|show for sr|u hidden"
    )
    + ["hidden", "hide", "invisible", "d none", "is hidden", "display none"].map {
      MarkupHintRule(words: $0, hints: .hidden, isWhole: true)
    }
    + rules(
      .disclaimer,
      "disclaimer|copyright|legal|license|licence|republish|reprint|terms of use|correction policy")
    + rules(
      .biography,
      """
      bio|author bio|about author|about the author|author box|authorbox|author card|author profile|author description
      biography|contributor bio|author block|written by box|author section|author about|post author box|author details
      """)
    + rules(
      .media,
      """
      gallery|slideshow|slider|player|video player|jwplayer|brightcove|video container|poll|quiz|survey|infobox|factbox
      twitter tweet|instagram media|tiktok embed|embedded tweet|social embed|fb post|reddit embed|bluesky embed|photo gallery|image gallery|embed code|video playlist|playlist|scoreboard|live blog nav|timeline nav|podcast
      """)
    + rules(
      .section,
      "kicker|eyebrow|section name|section label|rubric|primary category|article section|category name")

  private static func rules(_ hints: MarkupHints, _ list: String) -> [MarkupHintRule] {
    list.split { $0 == "|" || $0 == "\n" }.map { MarkupHintRule(words: String($0), hints: hints) }
  }
}

/// Looks words of class names up.
struct MarkupHintTable: Sendable {
  private struct Entry: Sendable {
    var rest: [WordKey]
    var hints: MarkupHints
    var isWhole: Bool
  }

  private let byFirst: WordTable<[Entry]>
  static let standard = MarkupHintTable(MarkupHintRule.all)

  private init(_ rules: [MarkupHintRule]) {
    var groups: [String: [Entry]] = [:]
    for rule in rules {
      let words = rule.words.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      groups[first, default: []].append(
        Entry(rest: words.dropFirst().map { WordKey($0) }, hints: rule.hints, isWhole: rule.isWhole))
    }
    byFirst = WordTable(groups.map { ($0.key, $0.value) })
  }

  /// The hints in the words of one attribute.
  ///
  ///     hints(in: "post-1204 related_posts hasSidebar")   // .story, .related
  func hints(in value: UnsafeBufferPointer<UInt8>) -> MarkupHints {
    var found: MarkupHints = []
    // A class list longer than this is a machine's.
    let end = min(value.count, 400)
    var i = 0
    while i < end {
      let stop = nextSpace(value, i, end)
      found.formUnion(hintsOfName(value, i, stop))
      i = stop + 1
    }
    return found
  }

  private func nextSpace(_ value: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var i = start
    while i < end, value[i] > 0x20 { i += 1 }
    return i
  }

  /// Of one name: "article__body--wide" has the words article, body, wide.
  private func hintsOfName(_ value: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> MarkupHints {
    var words: (WordKey, WordKey, WordKey, WordKey, WordKey, WordKey) = (
      .none, .none, .none, .none, .none, .none
    )
    var count = 0
    var i = start
    while i < end, count < 6 {
      while i < end, !isWordByte(value[i]) { i += 1 }
      let first = i
      if i < end { i += 1 }
      while i < end, isWordByte(value[i]), !(isCapital(value[i]) && !isCapital(value[i - 1])) { i += 1 }
      if i > first {
        withUnsafeMutableBytes(of: &words) {
          $0.bindMemory(to: WordKey.self)[count] = WordKey(folding: value, first, i)
        }
        count += 1
      }
    }
    if count == 0 || Self.negations.contains(words.0) { return [] }
    return withUnsafeBytes(of: words) { hints(of: $0.bindMemory(to: WordKey.self), count) }
  }

  private func hints(of words: UnsafeBufferPointer<WordKey>, _ count: Int) -> MarkupHints {
    var found: MarkupHints = []
    var storyEnd = 0
    for i in 0..<count {
      guard let entries = byFirst[words[i]] else { continue }
      for entry in entries where i + entry.rest.count < count {
        if entry.isWhole, i > 0 || entry.rest.count + 1 != count { continue }
        var matches = true
        for (n, word) in entry.rest.enumerated() where words[i + 1 + n] != word { matches = false }
        guard matches else { continue }
        found.formUnion(entry.hints)
        if !entry.hints.isDisjoint(with: [.body, .story]) {
          storyEnd = max(storyEnd, i + 1 + entry.rest.count)
        } else if i >= storyEnd, !entry.hints.isDisjoint(with: .outside) {
          // "article-body__share-bar" is a share bar: the part of a part comes last.
          found.subtract([.body, .story])
        }
      }
    }
    return found
  }

  /// "has-sidebar" holds none, and "tag-newsletter" tells what a story is about.
  private static let negations = WordSet(
    words: "has with without no is not tag category cat topic js lg md sm xl")

  @inline(__always)
  private func isWordByte(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
  @inline(__always)
  private func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}
