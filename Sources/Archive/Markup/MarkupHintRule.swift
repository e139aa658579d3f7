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
