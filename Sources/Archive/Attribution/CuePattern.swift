/// A way in which newsprint attributes words to a source: one rule, with its examples.
///
/// A claim keeps the name of the pattern that found it, so that a wrong claim can be traced to its rule and
/// the rule to its examples. Adding a pattern is one value in one file, and its name in ``Name`` and ``all``.
public struct CuePattern: Sendable {
  /// What makes the engine try a pattern.
  enum Trigger: Sendable {
    /// A form of a cue verb.
    case verb
    /// A noun that carries a statement, or "according".
    case word
    /// A paragraph or a quotation with no such word: read by ``MarkCues`` and ``Backfill``.
    case layout
  }

  /// How drafts name it: claims of a sentence are moved about, and a string would be counted with each move.
  enum Name: String, Sendable {
    case asked
    case asSourceCue = "as-source-cue"
    case contentCueSource = "content-cue-source"
    case contentSourceCue = "content-source-cue"
    case sourceCueQuote = "source-cue-quote"
    case sourceCueContent = "source-cue-content"
    case passive
    case sourceCueObject = "source-cue-object"
    case sourceCueInfinitive = "source-cue-infinitive"
    case nounCue = "noun-cue"
    case accordingTo = "according-to"
    case inTheWordsOf = "in-the-words-of"
    case headlineColon = "headline-colon"
    case transcript
    case sourceColonQuote = "source-colon-quote"
    case quoteDashSource = "quote-dash-source"
    case quoteSourceVerb = "quote-source-verb"
    case bareQuote = "bare-quote"
  }

  let key: Name
  /// What a claim keeps: "content-cue-source".
  public var name: String { key.rawValue }
  /// One line for the documentation.
  public let help: String
  /// Newsprint in which exactly what is marked is found: [source], {cue}, <content>; a second part of one
  /// content is marked like the first. Without marks: nothing may be found.
  public let examples: [String]
  let trigger: Trigger
  /// The claim whose cue stands at the site; nil when the pattern does not fit.
  let match: @Sendable (CueSite) -> Draft?

  init(
    _ key: Name, _ help: String, on trigger: Trigger = .verb, examples: [String],
    match: @escaping @Sendable (CueSite) -> Draft? = { _ in nil }
  ) {
    self.key = key
    self.help = help
    self.trigger = trigger
    self.examples = examples
    self.match = match
  }

  /// In the order in which they are tried: the first that fits wins.
  public static let all: [CuePattern] = [
    .asked, .asSourceCue, .contentCueSource, .contentSourceCue, .sourceCueQuote, .sourceCueContent, .passive,
    .sourceCueObject, .sourceCueInfinitive, .nounCue, .accordingTo, .inTheWordsOf, .headlineColon,
    .transcript,
    .sourceColonQuote, .quoteDashSource, .quoteSourceVerb, .bareQuote,
  ]

  /// A pattern as the engine tries it, without what only readers ask for.
  struct Rule: Sendable {
    let name: Name
    let match: @Sendable (CueSite) -> Draft?
  }

  /// Those that a cue verb makes the engine try.
  static let forVerbs = rules(on: .verb)
  /// Those that another word makes it try.
  static let forWords = rules(on: .word)

  private static func rules(on trigger: Trigger) -> [Rule] {
    all.filter { $0.trigger == trigger }.map { Rule(name: $0.key, match: $0.match) }
  }
}
