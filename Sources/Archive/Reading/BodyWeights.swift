/// How much each trait of a block speaks for or against its being a paragraph of the story.
///
/// Round numbers on the scale of log-odds, set by hand: 0 is undecided, +2 quite sure, +4 certain.
/// Full sentences of small words are prose; capitals without a full stop are titles; bars are menus.
struct BodyWeights: Sendable {
  /// Before anything is known: most lines of a page are furniture.
  var base: Float = -1.2
  /// For each word with a small first letter, up to `smallWords`.
  var smallWord: Float = 0.12
  var smallWords = 20
  /// Ends as a sentence does.
  var sentence: Float = 1.6
  /// Ends in the middle of nowhere: a title, a menu entry, a name.
  var fragment: Float = -1.4
  /// Ends with a colon or a comma and has words enough: "He continued,"
  var open: Float = 1.4
  /// Fewer than five words.
  var short: Float = -1.0
  /// For each sentence end inside, up to four.
  var innerStop: Float = 0.4
  /// For each comma, up to five.
  var comma: Float = 0.15
  /// Three words of five have capitals: a title, a list of names.
  var title: Float = -1.8
  /// For each | or ·, up to three.
  var bar: Float = -1.0
  /// Trails off with "…": a teaser that is cut short.
  var teaser: Float = -1.0
  /// A short question: more often a quiz or a title than a paragraph.
  var question: Float = -0.5
  /// Begins or ends with a quotation mark.
  var quoted: Float = 0.6
  /// More digits than letters: tables, clocks, prices.
  var digits: Float = -1.0
  /// Stands on the page more than once.
  var repeated: Float = -1.5
  /// A marker says that it is not of the story.
  var aside: Float = -5
  var closer: Float = -5
  var end: Float = -6
  /// The best of two neighbours above and of two below, each between -1 and +1, times half of this:
  /// prose stands beside prose, and a short line between paragraphs is a subhead or a quotation.
  var neighbours: Float = 2

  /// What a block inside the body that is no part of it costs, in words.
  var gap: Float = 2
  /// No block counts for more words than this: one long notice must not outweigh a story.
  var size = 40
  /// What it costs to read on past a heading that usually closes a story, in words of prose.
  var passCloser: Float = 20
  /// What it costs to read on past a certain end.
  var passEnd: Float = 60

  /// For a page that was scraped whole.
  static let page = BodyWeights()
  /// For the text of a record, which is mostly story: the base is higher.
  static let record = BodyWeights(base: 0.6)

  /// What the block's own shape and marker say, without its neighbours.
  func evidence(_ shape: Shape, _ effect: Marker.Effect?, repeated again: Bool) -> Float {
    var sum = base + smallWord * Float(min(shape.small, smallWords))
    if shape.endsSentence {
      sum += sentence
    } else if !shape.endsOpen {
      sum += fragment
    } else if shape.small >= 3 {
      sum += open
    }
    if shape.words < 5 { sum += short }
    sum += innerStop * Float(min(shape.innerStops, 4)) + comma * Float(min(shape.commas, 5))
    if shape.words >= 2, shape.capitals * 5 >= shape.words * 3 { sum += title }
    sum += bar * Float(min(shape.bars, 3))
    if shape.trailsOff { sum += teaser }
    if shape.endsQuestion, shape.words < 15 { sum += question }
    if shape.quoted { sum += quoted }
    if shape.digits > shape.letters { sum += digits }
    if again { sum += repeated }
    switch effect {
    case .aside: sum += aside
    case .closes: sum += closer
    case .ends: sum += end
    case nil: break
    }
    return sum
  }
}
