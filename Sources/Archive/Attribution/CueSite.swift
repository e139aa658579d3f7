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
  /// The subject that stands left of the verb, as patterns for verbs find it.
  private(set) var subject = Subject.none
  /// What follows the cue, as patterns for verbs find it.
  private(set) var complement = Complement.none

  /// A statement in the outlet's words is followed this many tokens, so that no text costs more than its length.
  private static let farthest = 3000

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
    end = min(passage.statementEnd(of: sentence), at + CueSite.farthest)
  }

  /// Looks for subject and complement, once for all patterns that ask for them.
  mutating func readSurroundings() {
    subject = leftSubject
    complement = complement(from: after)
  }

  /// The subject that stands left of the verb, looked for anew.
  var leftSubject: Subject {
    passage.subject(
      before: group.start, from: sentence.lowerBound, isMedial: after < end && passage.token(after).is(","))
  }

  /// Whether the words were said, by the verb and a subject left of it.
  func modality(of subject: NounPhrase?) -> Claim.Modality {
    passage.modality(of: group, subject: subject, from: sentence.lowerBound)
  }
}

extension Passage {
  /// The last letter of "a.m." or "U.N.".
  private func isInitial(_ i: Int) -> Bool {
    token(i).isWord && token(i).end - token(i).start == 1 && i > 1 && token(i - 1).is(".")
      && !token(i).flags.contains(.spaceBefore)
  }

  /// The end of a sentence without its full stop; a mark inside a closing quotation stays.
  func statementEnd(of sentence: Range<Int>) -> Int {
    var end = sentence.upperBound
    while end > sentence.lowerBound, !isQuoted(end - 1),
      token(end - 1).is(".") || token(end - 1).is("?") || token(end - 1).is("!") || token(end - 1).is(":")
        || token(end - 1).is(",") || token(end - 1).is(";")
    {
      if token(end - 1).is("."), end - 2 >= sentence.lowerBound,
        !token(end - 1).flags.contains(.spaceBefore),
        Sentences.abbreviations.contains(key(end - 2)) || isInitial(end - 2)
      {
        break
      }
      end -= 1
    }
    return end
  }
}
