/// A story's words as attribution reads them: each with its classes, cut into sentences that hold their
/// quotations whole.
final class Passage: Sendable {
  let story: Story
  let words: [Word]
  let quotations: Quotations

  convenience init(_ story: Story) {
    self.init(story, quotations: Quotations(story))
  }

  /// The same words with other quotations: those that stand inside one.
  convenience init(_ passage: Passage, quotations: Quotations) {
    self.init(passage.story, words: passage.words, quotations: quotations)
  }

  private init(_ story: Story, words: [Word], quotations: Quotations) {
    self.story = story
    self.words = words
    self.quotations = quotations
  }

  private convenience init(_ story: Story, quotations: Quotations) {
    let lexicon = Lexicon.shared
    let words = story.text.utf8.withUnsafeBufferPointer { bytes in
      [Word](unsafeUninitializedCapacity: story.tokens.count) { words, count in
        story.tokens.withUnsafeBufferPointer { tokens in
          lexicon.words.withLookup { lookup in
            for i in 0..<tokens.count {
              words.initializeElement(at: i, to: lexicon.word(tokens[i], lookup, bytes))
            }
          }
        }
        count = story.tokens.count
      }
    }
    self.init(story, words: words, quotations: quotations)
  }

  // Rules look at what stands before and behind a word. Before the first word of a story and behind its last there is
  // nothing: a token of no kind that any rule asks for. So no rule can stop the program at either end.

  @inline(__always) func token(_ i: Int) -> Token {
    story.tokens.indices.contains(i) ? story.tokens[i] : .nothing
  }
  @inline(__always) func key(_ i: Int) -> WordKey { token(i).key }
  @inline(__always) func isQuoted(_ i: Int) -> Bool {
    quotations.owner.indices.contains(i) && quotations.owner[i] >= 0
  }
  @inline(__always) func isA(_ i: Int, _ classes: WordClass) -> Bool { word(i).isAny(classes) }
  @inline(__always) func word(_ i: Int) -> Word { words.indices.contains(i) ? words[i] : Word() }

  /// The first word outside quotations with which a claim can begin.
  func attributing(from start: Int, before end: Int) -> Int? {
    words.withUnsafeBufferPointer { words in
      quotations.owner.withUnsafeBufferPointer { owner in
        let end = min(end, words.count)
        var i = start
        while i < end, !words[i].mayAttribute || !owner.isEmpty && owner[i] >= 0 { i += 1 }
        return i < end ? i : nil
      }
    }
  }

  /// The verb of which a token is a form, and the form.
  func cue(_ i: Int) -> (verb: Int, form: VerbForm)? {
    let cue = word(i).cue
    guard cue > 0 else { return nil }
    let form = Lexicon.shared.forms[Int(cue) - 1]
    return (form.verb, form.form)
  }

  /// The sentences of a paragraph, each with the quotations that begin in it whole.
  ///
  /// They are written over what `joined` holds: one list serves all paragraphs.
  func sentences(of paragraph: Int, into joined: inout [Range<Int>]) {
    joined.removeAll(keepingCapacity: true)
    for sentence in story.paragraphs[paragraph].sentences {
      let range = story.sentences[sentence]
      let at = range.lowerBound
      if let last = joined.last, at > last.lowerBound, isQuoted(at), isQuoted(at - 1),
        quotations.owner[at] == quotations.owner[at - 1]
      {
        joined[joined.count - 1] = last.lowerBound..<range.upperBound
      } else if let last = joined.last, endsAsSpeech(at - 1), !isQuoted(at), onlyAttributes(range) {
        joined[joined.count - 1] = last.lowerBound..<range.upperBound
      } else {
        joined.append(range)
      }
    }
  }

  /// Whether a sentence begins as the tail of a quotation: `“Why now?” [Ana Ruiz asked on Friday].`
  private func onlyAttributes(_ range: Range<Int>) -> Bool {
    for i in range.prefix(16) {
      if let cue = cue(i), i > range.lowerBound, !token(i).isCapitalized {
        let verb = Lexicon.shared.verbs[cue.verb]
        guard verb.strength >= .speech, cue.form != .ing, cue.form != .base || isA(i - 1, .subjectPronoun)
        else { continue }
        guard i + 1 < range.upperBound else { return true }
        let next = token(i + 1)
        if next.is(":") || key(i + 1) == "that" || isQuoted(i + 1) { return false }
        if verb.takes.contains(.addressee) { return true }
        return !next.isWord || isA(i + 1, [.preposition, .time, .adverb, .coordinator, .subordinator])
      }
      if isQuoted(i) || isFinite(i) { return false }
    }
    return false
  }

  /// Whether a quotation that closes at a token ends as speech does before its cue: with a comma, ? or !.
  func endsAsSpeech(_ close: Int) -> Bool {
    guard close > 1, let index = quotations.index(at: close) else { return false }
    let last = token(quotations.all[index].isClosed ? close - 1 : close)
    return last.is(",") || last.is("?") || last.is("!")
  }

  /// Whether a token can be the last or an inner word of a noun phrase: a noun, a name, an adjective.
  func isNominal(_ i: Int) -> Bool {
    let token = token(i)
    switch token.kind {
    case .number, .genitive: return true
    case .word:
      let classes = word(i).classes
      if token.isCapitalized
        && !classes.isAny([.auxiliary, .relative, .preposition, .coordinator, .that, .to])
      {
        return true
      }
      if classes.isEmpty || classes.isAny([.nounOrVerb, .cueNoun]) { return true }
      return classes.isDisjoint(
        with: [
          .auxiliary, .preposition, .coordinator, .subordinator, .relative, .finite, .adverb, .that, .to,
          .negation,
          .subjectPronoun, .objectPronoun, .thirdPerson,
        ])
    default: return false
    }
  }

  /// Whether a token is a finite verb wherever it stands, or nearly so.
  func isFinite(_ i: Int) -> Bool {
    let word = word(i)
    if key(i) == "may", token(i).isCapitalized { return false }
    // A surname, or an abbreviation: "Fell said", "Fed officials said".
    if token(i).isCapitalized, word.isAny(.finite), !word.isAny([.be, .have, .doing, .modal]) {
      return false
    }
    if word.isAny([.finite, .modal, .doing]) { return true }
    if word.isAny([.be, .have]) {
      return !(word.isAny(.ing)) && key(i) != "being" && key(i) != "having" && key(i) != "been"
        && key(i) != "be"
    }
    if token(i).isCapitalized { return false }
    if word.isAny(.thirdPerson) { return !word.isAny(.nounOrVerb) || i > 0 && isA(i - 1, [.subjectPronoun]) }
    return false
  }
}

extension WordClass {
  func isAny(_ other: WordClass) -> Bool { !isDisjoint(with: other) }
}
