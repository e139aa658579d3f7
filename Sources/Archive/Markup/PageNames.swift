/// The names under which pages tell about themselves.
///
/// From the vocabularies of Open Graph, Twitter cards, Dublin Core, schema.org and hAtom, and from what
/// publishing systems and their analytics write (Parse.ly, Sailthru, Swiftype, Chartbeat).
enum PageNames {
  /// <meta name="…" content="…">, property and itemprop alike.
  static let meta: WordTable<(PageFacts.Matter, PageFacts.Origin)> = WordTable(
    names.flatMap { entry in
      entry.names.split(whereSeparator: \.isWhitespace).map { (String($0), (entry.matter, entry.origin)) }
    })

  /// itemprop="…" on an element of an article.
  static let microdata: WordTable<PageFacts.Matter> = WordTable([
    "headline": .headline, "datePublished": .published, "dateCreated": .published, "dateModified": .modified,
    "author": .author, "articleBody": .body, "articleSection": .section,
  ])

  private static let names: [(matter: PageFacts.Matter, origin: PageFacts.Origin, names: String)] = [
    (.headline, .openGraph, "og:title"),
    (.headline, .twitter, "twitter:title"),
    (.headline, .dublinCore, "dc.title dcterms.title dc:title"),
    (.headline, .meta, "parsely-title sailthru.title headline article:title title hdl"),
    (.headline, .microdata, "name"),
    (.description, .openGraph, "og:description"),
    (.description, .twitter, "twitter:description"),
    (.description, .dublinCore, "dc.description dcterms.abstract dcterms.description"),
    (.description, .meta, "description sailthru.description"),
    (
      .author, .meta,
      "author authors byl byline parsely-author sailthru.author article:author_name cxenseparse:author"
    ),
    (.author, .openGraph, "article:author og:article:author"),
    (.author, .twitter, "twitter:data1"),
    (.author, .dublinCore, "dc.creator dcterms.creator dc:creator citation_author dc.contributor.author"),
    (
      .published, .openGraph,
      "article:published_time og:article:published_time article:published og:published_time"
    ),
    (
      .published, .meta,
      """
      date pubdate publishdate publish_date publish-date publication_date published_time parsely-pub-date
      sailthru.date datepublished article_date_original displaydate article.published published-date originalpublicationdate
      cxenseparse:recs:publishtime article.created citation_publication_date ptime rnews:datepublished
      published_at publisheddate date.published
      """
    ),
    (
      .published, .dublinCore,
      "dc.date.issued dcterms.date dc.date dcterms.created dcterms.issued dc:date dc.date.created dcterms.available"
    ),
    (.published, .microdata, "datepublished"),
    (
      .modified, .openGraph, "article:modified_time og:updated_time article:modified article:updated_time"
    ),
    (
      .modified, .meta, "lastmod last-modified dcterms.modified datemodified revision_date utime updated_time"
    ),
    (.outlet, .openGraph, "og:site_name"),
    (.outlet, .meta, "application-name publisher sailthru.publication cre"),
    (.outlet, .dublinCore, "dc.publisher dcterms.publisher"),
    (.outlet, .twitter, "twitter:site"),
    (.section, .openGraph, "article:section"),
    (.section, .meta, "parsely-section section sailthru.section"),
    (.tag, .openGraph, "article:tag"),
    (.tag, .meta, "news_keywords"),
    (.url, .openGraph, "og:url"),
  ]
}
