/// A possible cue in its sentence: what a pattern looks at.
struct CueSite: Sendable {
  let passage: Passage
  let paragraph: Int
  /// The sentence, its full stop and its quotations included.
  let sentence: Range<Int>
  /// The verb's token.
  let at: Int
  let verb: CueVerb
  let form: VerbForm
  let group: VerbGroup
  /// The verb with its particles: what is kept as the cue.
  let cue: Range<Int>
  /// Where the words of the statement end at the latest: before the sentence's full stop.
  let end: Int

  /// The first token behind the cue.
  var after: Int { cue.upperBound }

  init(
    _ passage: Passage, paragraph: Int, sentence: Range<Int>, at: Int, verb: CueVerb, form: VerbForm,
    cueEnd: Int
  ) {
    self.passage = passage
    self.paragraph = paragraph
    self.sentence = sentence
    self.at = at
    self.verb = verb
    self.form = form
    group = passage.verbGroup(at: at, form: form, from: sentence.lowerBound)
    cue = at..<cueEnd
    end = passage.statementEnd(of: sentence)
  }

  /// The subject that stands left of the verb.
  var subject: Subject { passage.subject(before: group.start, from: sentence.lowerBound) }

  var modality: Claim.Modality { passage.modality(of: group) }
}

extension Passage {
  /// The end of a sentence without its full stop; a mark inside a closing quotation stays.
  func statementEnd(of sentence: Range<Int>) -> Int {
    var end = sentence.upperBound
    while end > sentence.lowerBound, !isQuoted(end - 1),
      token(end - 1).is(".") || token(end - 1).is("?") || token(end - 1).is("!") || token(end - 1).is(":")
        || token(end - 1).is(",") || token(end - 1).is(";")
    {
      if token(end - 1).is("."), end - 2 >= sentence.lowerBound,
        Sentences.abbreviations.contains(key(end - 2)), !token(end - 1).flags.contains(.spaceBefore)
      {
        break
      }
      end -= 1
    }
    return end
  }
}

/// A claim as it is being read: token ranges, before the parts become spans.
struct Draft: Sendable {
  var pattern: String
  var source: NounPhrase?
  var cue: Range<Int>?
  var content: [Range<Int>]
  var modality: Claim.Modality = .asserted
  /// The verb whose subject the cue shares ("and added", "adding") is filled in by the sentence.
  var sharesSource = false
  /// The cue stands behind or inside what it attributes.
  var isFinal = false
  /// The claim is a question put to someone, not said by the sentence's subject.
  var isQuestion = false
  /// The words attribute only with a weak verb: gives way where another claim covers the same words.
  var strength: CueVerb.Strength = .speech
}
