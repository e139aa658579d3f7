/// A phrase in which a page names its own outlet, with the name's place marked X and a year's 0.
struct OutletCue: Sendable {
  /// What the name is to the page.
  enum Role: Sendable {
    /// Who runs the site.
    case owner
    /// Who published the story first.
    case origin
  }

  var phrase: String
  var role: Role
  /// A line, and the name that is read from it.
  var example: (line: String, name: String)

  static let all: [OutletCue] = [
    OutletCue(phrase: "articles by X", role: .origin, example: ("Articles by: Harbour Post", "Harbour Post")),
    OutletCue(
      phrase: "originally published by X", role: .origin,
      example: ("This story was originally published by The Harbour Post.", "The Harbour Post")),
    OutletCue(
      phrase: "originally published on X", role: .origin,
      example: ("Originally published on Harbour Post.", "Harbour Post")),
    OutletCue(
      phrase: "first published by X", role: .origin,
      example: (
        "This article was first published by Harbour Post and is used with permission.", "Harbour Post"
      )),
    OutletCue(
      phrase: "first appeared in X", role: .origin,
      example: ("A version first appeared in The Harbour Post.", "The Harbour Post")),
    OutletCue(
      phrase: "support X on patreon", role: .owner,
      example: ("Help us. Support The Harbour Post on Patreon!", "The Harbour Post")),
    OutletCue(
      phrase: "appeared first on X", role: .owner,
      example: ("The post Rain appeared first on Harbour Post.", "Harbour Post")),
    OutletCue(
      phrase: "those of X", role: .owner,
      example: ("The views are the author's and not those of The Harbour Post.", "The Harbour Post")),
    OutletCue(
      phrase: "views of X", role: .owner,
      example: ("It does not reflect the views of Harbour Post.", "Harbour Post")),
    OutletCue(
      phrase: "policy of X", role: .owner,
      example: ("They do not reflect the editorial policy of Harbour Post.", "Harbour Post")),
    OutletCue(
      phrase: "position of X", role: .owner,
      example: ("They do not reflect the position of Harbour Post.", "Harbour Post")),
    OutletCue(
      phrase: "X will not be", role: .owner,
      example: (
        "The Institute for Harbours and Ports will not be responsible for errors.",
        "The Institute for Harbours and Ports"
      )),
    OutletCue(
      phrase: "X is not responsible", role: .owner,
      example: ("Harbour Post is not responsible for the content of other sites.", "Harbour Post")),
    OutletCue(
      phrase: "X assumes no", role: .owner, example: ("Harbour Post assumes no liability.", "Harbour Post")),
    OutletCue(
      phrase: "X accepts no", role: .owner, example: ("Harbour Post accepts no liability.", "Harbour Post")),
    OutletCue(
      phrase: "X grants permission", role: .owner,
      example: ("Harbour Post grants permission to copy.", "Harbour Post")),
    OutletCue(
      phrase: "content by X is licensed", role: .owner,
      example: ("All Content by Harbour Post is licensed to all.", "Harbour Post")),
    OutletCue(
      phrase: "© 0 X", role: .owner,
      example: ("© 2018 The Harbour Post. All rights reserved.", "The Harbour Post")),
    OutletCue(phrase: "©0 X", role: .owner, example: ("©2018 Harbour Post", "Harbour Post")),
    OutletCue(
      phrase: "copyright 0 X", role: .owner,
      example: ("Copyright 2018 Harbour Post. All rights reserved.", "Harbour Post")),
    OutletCue(
      phrase: "copyright © 0 X", role: .owner, example: ("Copyright © 2018 Harbour Post", "Harbour Post")),
    OutletCue(
      phrase: "subscribe to X", role: .owner, example: ("Subscribe to The Harbour Post", "The Harbour Post")),
  ]
}

/// Reads the names of outlets from the notices of a page.
struct OutletCues: Sendable {
  private enum Piece: Sendable {
    case word(WordKey), year, sign, name

    var key: WordKey { if case .word(let key) = self { key } else { .none } }
  }

  private let cues: [(pieces: [Piece], role: OutletCue.Role)]

  static let standard = OutletCues(OutletCue.all)

  private init(_ cues: [OutletCue]) {
    self.cues = cues.map { cue in
      let pieces = cue.phrase.split(separator: " ").flatMap { word -> [Piece] in
        switch word {
        case "X": [.name]
        case "0": [.year]
        case "©": [.sign]
        case "©0": [.sign, .year]
        default: [.word(WordKey(word))]
        }
      }
      return (pieces, cue.role)
    }
  }

  /// The names in a notice, the earliest cue of the table first.
  func find(_ text: Text, in span: TextSpan) -> [(name: String, role: OutletCue.Role)] {
    // The names stand in the first lines of a notice, however long it is.
    let tokens = Tokens.cut(text, in: TextSpan(start: span.start, end: min(span.end, span.start + 1200)))
    var found: [(String, OutletCue.Role)] = []
    for cue in cues {
      for i in tokens.indices {
        if let name = match(cue.pieces, tokens, i, text) {
          found.append((name, cue.role))
          break
        }
      }
    }
    return found
  }

  private func match(_ pieces: [Piece], _ tokens: [Token], _ start: Int, _ text: Text) -> String? {
    var at = start
    var name: TextSpan?
    for (n, piece) in pieces.enumerated() {
      while at < tokens.count, tokens[at].mark == 0x3A { at += 1 }
      guard at < tokens.count else { return nil }
      switch piece {
      case .word(let key):
        guard tokens[at].key == key else { return nil }
        at += 1
      case .sign:
        guard tokens[at].end - tokens[at].start == 2, text[tokens[at].start] == 0xC2,
          text[tokens[at].start + 1] == 0xA9
        else { return nil }
        at += 1
      case .year:
        guard tokens[at].kind == .number, tokens[at].end - tokens[at].start >= 4 else { return nil }
        at += 1
        if at < tokens.count, tokens[at].mark == 0x2C { at += 1 }
      case .name:
        // A name is read from its first word: "Centre for …" inside "The Centre for …" is half of one.
        if at == start, at > 0, tokens[at - 1].flags.contains(.capitalized), tokens[at - 1].kind == .word {
          return nil
        }
        guard
          let end = OutletCues.nameEnd(tokens, at, before: n + 1 < pieces.count ? pieces[n + 1].key : .none)
        else { return nil }
        name = TextSpan(start: tokens[at].start, end: tokens[end - 1].end)
        at = end
      }
    }
    return name.map { text[$0] }
  }

  /// The end of the name that begins at a token: capitalised words, with "for", "of", "and" between two of them.
  static func nameEnd(_ tokens: [Token], _ start: Int, before next: WordKey = .none) -> Int? {
    guard start < tokens.count, tokens[start].kind == .word, tokens[start].flags.contains(.capitalized) else {
      return nil
    }
    var end = start + 1
    while end < tokens.count, end - start < 12 {
      if next != .none, tokens[end].key == next { break }
      if tokens[end].kind == .word, tokens[end].flags.contains(.capitalized) {
        end += 1
      } else if end + 1 < tokens.count, connectors.contains(tokens[end].key),
        tokens[end + 1].flags.contains(.capitalized)
      {
        end += 2
      } else if end + 2 < tokens.count, connectors.contains(tokens[end].key), tokens[end + 1].key == "the",
        tokens[end + 2].flags.contains(.capitalized)
      {
        end += 3
      } else {
        break
      }
    }
    // "The" alone is no name.
    if end == start + 1, tokens[start].key == "the" || tokens[start].key == "all" { return nil }
    return end
  }

  private static let connectors = WordSet(words: "for of on and de du la in &")
}
