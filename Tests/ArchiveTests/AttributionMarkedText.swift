@testable import Archive

/// Newsprint in which claims are marked: [source], {cue} and <content>.
///
/// The marks are taken out, and what they enclosed is what a reader must find.
struct MarkedText {
  private(set) var plain = ""
  private(set) var sources: [String] = []
  private(set) var cues: [String] = []
  private(set) var contents: [String] = []

  init(_ marked: String) {
    var open: [(mark: Character, text: String)] = []
    for character in marked {
      switch character {
      case "[", "{", "<": open.append((character, ""))
      case "]", "}", ">": close(&open)
      default:
        plain.append(character)
        for index in open.indices { open[index].text.append(character) }
      }
    }
  }

  private mutating func close(_ open: inout [(mark: Character, text: String)]) {
    guard let last = open.popLast() else { return }
    switch last.mark {
    case "[": sources.append(last.text)
    case "{": cues.append(last.text)
    default: contents.append(last.text)
    }
  }
}

/// What was found in a text, in the shape of its marks: in reading order, each place once.
struct FoundMarks {
  let sources: [String]
  let cues: [String]
  let contents: [String]

  init(_ claims: [Claim], in text: Text) {
    func words(_ spans: [TextSpan]) -> [String] { Array(Set(spans)).sorted().map { text[$0] } }
    sources = words(claims.compactMap { $0.source?.span })
    cues = words(claims.compactMap(\.cue))
    contents = words(claims.flatMap(\.content))
  }
}

/// A resolver that knows nobody: it repeats the words.
struct NobodyKnown: SourceResolver {
  func source(of phrase: Range<Int>, head: Int, in story: Story) -> Source {
    Source(span: story.span(of: phrase), kind: .unknown)
  }
  func name(at token: Int) -> Range<Int>? { nil }
}

extension Story {
  /// A story whose first paragraph is its headline when it is told so.
  init(marked: MarkedText, headline: Bool = false) {
    let body = Story(body: marked.plain)
    guard headline, let first = body.paragraphs.first else {
      self = body
      return
    }
    let zones = body.paragraphs.map { Zone($0.span == first.span ? .headline : .body, $0.span) }
    self.init(body.text, paragraphs: zones)
  }
}
