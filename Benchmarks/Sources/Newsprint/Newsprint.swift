/// Invented newspapers, as many articles as are wanted: the same seed gives the same ones.
///
/// Sentences come from a small grammar, with direct, indirect and mixed quotations, named and unnamed sources.
/// Names are drawn from a list without an end, so that the vocabulary grows as that of a real archive does.
/// Half of the articles are bare text; the others are pages with a headline, a byline and furniture, some of
/// them hard-wrapped. The place ``spelledVariously`` is planted in one of 300, for searches.
///
///     var press = Newsprint(seed: 1)
///     let article = press.article()
public struct Newsprint: Sendable {
  /// As a reader would type it; articles also have "al-Sorwa", "Al Sorwa" and "Sorwa".
  public static let spelledVariously = "As-Sorwa"

  var dice: Dice
  private var number = 0

  public init(seed: UInt64) { dice = Dice(seed: seed) }

  public mutating func article() -> NewsArticle {
    number += 1
    var writer = StoryWriter(dice: dice)
    let body = writer.paragraphs(bytes: length(&writer.dice))
    let outlet = writer.outlet()
    let (year, month, day) = (
      2009 + writer.dice.below(15), 1 + writer.dice.below(12), 1 + writer.dice.below(28)
    )
    var article = NewsArticle(
      id: "n-\(number)", url: "https://\(outlet.site)/\(year)/\(month)/\(number)-\(writer.slug())",
      outlet: outlet.name, author: writer.fullName(), published: "\(year)-\(two(month))-\(two(day))",
      headline: writer.headline(), text: body.joined(separator: "\n\n"))
    if writer.dice.percent(50) { article.text = writer.page(of: article, body) }
    dice = writer.dice
    return article
  }

  /// 2,600 bytes in the middle, some of 500, a few of 20,000: close to lognormal.
  private func length(_ dice: inout Dice) -> Int {
    let normal = (0..<6).reduce(-3.0) { sum, _ in sum + dice.fraction() } * 1.4
    var factor = 1.0
    var power = 1.0
    // e to the normal, by its series: no library of mathematics for one number.
    for i in 1..<24 {
      power *= normal * 0.75 / Double(i)
      factor += power
    }
    return max(400, Int(2_600 * factor))
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// One invented article, with what a record of a crawl says of it.
public struct NewsArticle: Hashable, Sendable {
  public var id: String
  public var url: String
  public var outlet: String
  public var author: String
  /// ISO 8601: "2017-11-14".
  public var published: String
  public var headline: String
  public var text: String
}
