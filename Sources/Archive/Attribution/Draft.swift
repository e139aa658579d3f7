/// A claim as it is being read: token ranges, before the parts become spans.
struct Draft: Sendable {
  /// The name of the pattern that found it.
  var pattern: CuePattern.Name?
  var source: NounPhrase?
  var cue: Range<Int>?
  var content: [Range<Int>]
  var modality: Claim.Modality = .asserted
  /// The cue shares the subject of a verb before it ("and added", "adding"): the sentence fills the source in.
  var sharesSource = false
  /// The cue stands behind or inside what it attributes.
  var isFinal = false
  /// The cue stands inside a quotation: the words are given by the one who is quoted, not by the page.
  var isInsideQuotation = false
  /// A question put to someone, not said by the sentence's subject.
  var isQuestion = false
  var strength: CueVerb.Strength = .speech
  /// The form of the cue verb; nil where the cue is no verb.
  var form: VerbForm?
}
