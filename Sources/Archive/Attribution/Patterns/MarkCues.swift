extension CuePattern {
  /// A name and a colon in a headline.
  static let headlineColon = CuePattern(
    .headlineColon, "In a headline: the source, a colon, the words.", on: .layout,
    examples: ["[Brandt]{:} <Bridge Will Reopen in May>"])

  /// Names in capitals before colons, three times or more in a story.
  static let transcript = CuePattern(
    .transcript, "In a transcript: the speaker’s name in capitals, a colon, the words.", on: .layout,
    examples: [
      "[BRANDT]{:} <It is safe>.\n\n[HADDAD]{:} <Is it open?>\n\n[BRANDT]{:} <In May>."
    ])

  /// A dash between a quotation and its source.
  static let quoteDashSource = CuePattern(
    .quoteDashSource, "A quotation, a dash, its source, and nothing more.", on: .layout,
    examples: ["<“We have waited long enough for the repairs.”> {—} [Ida Brandt]"])
}

/// Attributions by a mark alone: a name before a colon, a name behind a dash.
struct MarkCues {
  let passage: Passage
  /// A story with one line like a transcript's has a label there, no speaker.
  private let isTranscript: Bool
  /// The names in small letters that stand before a colon twice or more: "Brandt: It is safe."
  private let returning: Set<WordKey>

  init(passage: Passage) {
    self.passage = passage
    var labels: [WordKey: (lines: Int, sentences: Int)] = [:]
    var speakers = 0
    var sentences = 0
    for paragraph in passage.story.paragraphs.indices {
      guard let speaker = MarkCues.speaker(passage, paragraph) else { continue }
      let isSentence = MarkCues.isSentence(passage, behind: speaker, paragraph)
      speakers += 1
      sentences += isSentence ? 1 : 0
      let label = passage.key(speaker.upperBound - 1)
      let known = labels[label] ?? (0, 0)
      labels[label] = (known.lines + 1, known.sentences + (isSentence ? 1 : 0))
    }
    returning = Set(labels.filter { $0.value.lines > 1 && $0.value.sentences * 2 >= $0.value.lines }.keys)
    // A fact box is no conversation, whatever single label in it has a sentence behind it.
    isTranscript = speakers > 2 && sentences * 2 >= speakers && !returning.isEmpty
  }

  /// Whether what stands behind a label says something: people speak with verbs, fact boxes without.
  private static func isSentence(_ passage: Passage, behind label: Range<Int>, _ paragraph: Int) -> Bool {
    let tokens = passage.story.paragraphs[paragraph].tokens
    return ((label.upperBound + 1)..<tokens.upperBound).contains { passage.isFinite($0) }
      || passage.token(tokens.upperBound - 1).is("?")
  }

  /// The claim that marks make in a paragraph; none in most.
  func draft(of paragraph: Int) -> Draft? {
    dash(paragraph) ?? transcript(paragraph) ?? headline(paragraph)
  }

  /// `“The bridge is safe.” — Ida Brandt`
  private func dash(_ paragraph: Int) -> Draft? {
    let tokens = passage.story.paragraphs[paragraph].tokens
    guard let first = tokens.first, passage.isQuoted(first), let index = passage.quotations.index(at: first)
    else { return nil }
    let end = passage.quotations.all[index].tokens.upperBound
    guard end + 1 < tokens.upperBound, tokens.upperBound - end < 12, passage.token(end).kind == .dash else {
      return nil
    }
    guard passage.token(end + 1).isCapitalized else { return nil }
    let stop = passage.token(tokens.upperBound - 1).is(".") ? tokens.upperBound - 1 : tokens.upperBound
    let source = (end + 1)..<stop
    guard !source.isEmpty, !source.contains(where: { passage.isFinite($0) || passage.isQuoted($0) }) else {
      return nil
    }
    let start = passage.quotations.all[passage.quotations.first(of: index)].tokens.lowerBound
    return Draft(
      pattern: .quoteDashSource,
      source: NounPhrase(range: source, head: passage.head(of: source)),
      cue: end..<(end + 1), content: [start..<end])
  }

  /// `BRANDT: The bridge is safe.` in a transcript: a name in capitals at the paragraph's head.
  private func transcript(_ paragraph: Int) -> Draft? {
    guard isTranscript, let speaker = MarkCues.speaker(passage, paragraph),
      passage.token(speaker.upperBound - 1).flags.contains(.allCaps)
        || returning.contains(passage.key(speaker.upperBound - 1))
    else { return nil }
    let tokens = passage.story.paragraphs[paragraph].tokens
    let colon = speaker.upperBound
    var end = tokens.upperBound
    if passage.token(end - 1).is("."), end - 1 > colon + 1 { end -= 1 }
    return Draft(
      pattern: .transcript, source: NounPhrase(range: speaker, head: colon - 1),
      cue: colon..<(colon + 1),
      content: [(colon + 1)..<end])
  }

  /// The name before a colon with which a paragraph begins: "BRANDT:", "Ms. Brandt:", "Q:".
  private static func speaker(_ passage: Passage, _ paragraph: Int) -> Range<Int>? {
    let place = passage.story.paragraphs[paragraph]
    guard var start = place.tokens.first else { return nil }
    if passage.isQuoted(start), !passage.token(start).isWord { start += 1 }
    var i = start
    while i < place.tokens.upperBound, i - start < 5,
      passage.token(i).isCapitalized || passage.token(i).is(".") && i > start
    { i += 1 }
    guard i > start, i + 2 < place.tokens.upperBound, passage.token(i).is(":"),
      !passage.isQuoted(i + 1) || passage.isQuoted(start),
      passage.token(i - 1).span.count > 2 || i == start + 1 && isQuestionOrAnswer(passage, start)
    else { return nil }
    return labels.contains(passage.key(start)) || passage.token(i + 1).kind == .number ? nil : start..<i
  }

  /// "Q:" and "A:" of an interview.
  private static func isQuestionOrAnswer(_ passage: Passage, _ i: Int) -> Bool {
    passage.key(i) == "q" || passage.key(i) == "a"
  }

  /// "Brandt: Bridge Is Safe" in a headline.
  private func headline(_ paragraph: Int) -> Draft? {
    let place = passage.story.paragraphs[paragraph]
    let tokens = place.tokens
    guard place.zone == .headline || paragraph == 0 && tokens.count < 24 else { return nil }
    guard let colon = tokens.first(where: { passage.token($0).is(":") && !passage.isQuoted($0) }),
      colon > tokens.lowerBound, colon - tokens.lowerBound < 6, colon + 3 < tokens.upperBound
    else { return nil }
    let source = tokens.lowerBound..<colon
    guard
      source.allSatisfy({
        passage.token($0).isCapitalized || passage.token($0).kind == .genitive
          || passage.isA($0, [.preposition]) || passage.token($0).is(".")
      })
    else { return nil }
    guard !source.contains(where: { passage.isFinite($0) }),
      !MarkCues.labels.contains(passage.key(tokens.lowerBound)),
      !MarkCues.isQuestionOrAnswer(passage, tokens.lowerBound)
    else { return nil }
    var end = tokens.upperBound
    if passage.token(end - 1).is(".") { end -= 1 }
    return Draft(
      pattern: .headlineColon,
      source: NounPhrase(range: source, head: passage.head(of: source)),
      cue: colon..<(colon + 1), content: [(colon + 1)..<end])
  }

  /// What stands before a headline's colon without having said what follows.
  private static let labels = WordSet(
    words:
      "transcript transcripts interview full text timeline related note correction editor the latest watch video photos exclusive breaking update analysis opinion review confirmed read live audio gallery explainer fact q&a"
  )
}
