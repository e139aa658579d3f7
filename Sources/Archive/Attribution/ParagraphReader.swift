/// Finds the claims of one paragraph, sentence by sentence.
struct ParagraphReader {
  let passage: Passage
  let paragraph: Int

  /// No sentence has more possible cues; a "sentence" that has is no prose, and must not cost more than prose.
  private static let mostCues = 64

  /// Room for the sentences of a paragraph and the claims of one of them: one serves all paragraphs.
  struct Room {
    fileprivate var sentences: [Range<Int>] = []
    fileprivate var found: [Draft] = []
  }

  /// Appends the claims outside quotations, in reading order.
  func read(into drafts: inout [Draft], by room: inout Room) {
    passage.sentences(of: paragraph, into: &room.sentences)
    for sentence in room.sentences {
      read(sentence, into: &room.found)
      if !room.found.isEmpty { drafts += room.found }
    }
  }

  /// The claims of one sentence, in place of what `found` holds: one list serves many sentences.
  func read(_ sentence: Range<Int>, into found: inout [Draft]) {
    found.removeAll(keepingCapacity: true)
    var tried = 0
    var next = sentence.lowerBound
    while let at = passage.attributing(from: next, before: sentence.upperBound) {
      next = at + 1
      tried += 1
      if tried > ParagraphReader.mostCues { break }
      if passage.isA(at, [.according, .cueNoun]), let draft = matchWord(at, in: sentence) {
        // "said in his statement that": the words have their cue already.
        if !passage.isA(at, .cueNoun)
          || !found.contains(where: { $0.content.first?.lowerBound == draft.content.first?.lowerBound })
        {
          found.append(draft)
        }
        continue
      }
      guard let cue = passage.cue(at) else { continue }
      if passage.token(at).isCapitalized, at > sentence.lowerBound { continue }
      match(at, cue, in: sentence, into: &found)
    }
    // Most sentences have no cue, and nothing to settle.
    leaveOutSpeakersActs(&found)
    if found.isEmpty {
      if let draft = ColonCue(passage: passage).draft(in: sentence) { found.append(draft) }
      return
    }
    Reconciliation(passage: passage, sentence: sentence).settle(&found)
    leaveOutNestedActs(&found)
  }

  /// What someone wants or does, inside another's words: "said it expects to close the mine" is one claim.
  private func leaveOutNestedActs(_ drafts: inout [Draft]) {
    guard drafts.count > 1 else { return }
    drafts.keep { i, drafts in
      let isAct =
        drafts[i].strength < .speech
        && (drafts[i].pattern == .sourceCueObject || drafts[i].pattern == .sourceCueInfinitive)
      // "dismissed reports that": nobody's words but those of whoever dismissed them.
      let isNobodys = drafts[i].source == nil && drafts[i].pattern == .nounCue
      guard isAct || isNobodys, let cue = drafts[i].cue else { return true }
      return !drafts.indices.contains {
        drafts[$0].cue != cue && drafts[$0].content.contains { $0.contains(cue.lowerBound) }
      }
    }
  }

  /// "said that we never looked for war, but we defend our land": what "we" do inside a speaker's words is no claim.
  private func leaveOutSpeakersActs(_ drafts: inout [Draft]) {
    guard drafts.count > 1 else { return }
    drafts.keep { i, drafts in
      guard drafts[i].pattern == .sourceCueObject || drafts[i].pattern == .sourceCueInfinitive,
        let source = drafts[i].source, passage.key(source.head) == "we" || passage.key(source.head) == "i"
      else { return true }
      return !drafts.indices.contains {
        drafts[$0].cue != drafts[i].cue && drafts[$0].content.contains { $0.contains(source.head) }
      }
    }
  }

  /// Appends the claim of a cue, and the claim that it passes on.
  private func match(
    _ at: Int, _ cue: (verb: Int, form: VerbForm), in sentence: Range<Int>, into found: inout [Draft]
  ) {
    let lexicon = Lexicon.shared
    for phrasal in lexicon.phrasal[cue.verb] where hasParticles(phrasal, behind: at, in: sentence) {
      var site = CueSite(
        passage, paragraph: paragraph, sentence: sentence, at: at, verb: phrasal, form: cue.form,
        cueEnd: at + 1 + phrasal.particles.count)
      if let draft = first(&site) {
        append(draft, of: site, to: &found)
        return
      }
    }
    let verb = lexicon.verbs[cue.verb]
    guard !verb.takes.isEmpty else { return }
    var site = CueSite(
      passage, paragraph: paragraph, sentence: sentence, at: at, verb: verb, form: cue.form, cueEnd: at + 1)
    guard let draft = first(&site), append(draft, of: site, to: &found) else { return }
    if let relayed = site.relayedClaim(of: draft) { found.append(relayed) }
  }

  /// Appends a claim, unless whose words they are is not seen: a verb whose subject is not found may be anyone's.
  @discardableResult
  private func append(_ claim: Draft, of site: CueSite, to found: inout [Draft]) -> Bool {
    guard claim.sharesSource, claim.source == nil else {
      found.append(claim)
      return true
    }
    guard
      let source = sharedSource(found, site.at)
        ?? clauseSubject(of: site.sentence, before: site.at).flatMap({ passage.maySpeak($0) ? $0 : nil })
    else { return false }
    var draft = claim
    draft.source = source
    found.append(draft)
    return true
  }

  /// The claim of a verb, whose surroundings are read into the site.
  private func first(_ site: inout CueSite) -> Draft? {
    guard site.isVerb else { return nil }
    site.readSurroundings()
    return first(site, of: CuePattern.forVerbs)
  }

  private func matchWord(_ at: Int, in sentence: Range<Int>) -> Draft? {
    let site = CueSite(
      passage, paragraph: paragraph, sentence: sentence, at: at, verb: .none, form: .base, cueEnd: at + 1)
    return first(site, of: CuePattern.forWords)
  }

  private func first(_ site: CueSite, of rules: [CuePattern.Rule]) -> Draft? {
    for i in rules.indices {
      guard var draft = rules[i].match(site) else { continue }
      draft.pattern = rules[i].name
      return draft
    }
    return nil
  }

  private func hasParticles(_ verb: CueVerb, behind at: Int, in sentence: Range<Int>) -> Bool {
    guard at + verb.particles.count < sentence.upperBound else { return false }
    for (offset, particle) in verb.particles.enumerated() where passage.key(at + 1 + offset) != particle {
      return false
    }
    // "reported on Monday", "vowed to continue": the preposition belongs to what follows.
    let behind = at + 1 + verb.particles.count
    return behind >= sentence.upperBound || !passage.isA(behind, .time)
  }

  /// The source of the last claim before a verb without a subject, leaving out claims inside claims.
  private func sharedSource(_ found: [Draft], _ at: Int) -> NounPhrase? {
    var shared: NounPhrase?
    var covered = 0
    for draft in found where !draft.isQuestion {
      guard let source = draft.source, let cue = draft.cue, cue.lowerBound >= covered else { continue }
      if passage.isA(source.head, .relative) || passage.key(source.head) == "that" { continue }
      shared = source
      // A claim whose words end before this verb hides the claims inside them.
      if let last = draft.content.last, last.lowerBound > cue.lowerBound {
        covered = min(last.upperBound, at)
      }
    }
    return shared
  }

  /// The subject of the sentence's first finite verb: whose participle ", adding" is.
  private func clauseSubject(of sentence: Range<Int>, before limit: Int) -> NounPhrase? {
    let lower = mainClause(of: sentence, before: limit)
    var i = lower + 1
    // Far enough for any main clause; keeps a "sentence" that is no prose linear.
    let limit = min(limit, lower + 300)
    while i < limit {
      if passage.isQuoted(i) {
        i = passage.quotations.all[Int(passage.quotations.owner[i])].tokens.upperBound
        continue
      }
      let cue = passage.cue(i)
      // "She's a teacher but concedes": behind a pronoun the mark is a verb.
      if passage.token(i).kind == .genitive, passage.isA(i - 1, .subjectPronoun) {
        return NounPhrase(range: (i - 1)..<i, head: i - 1)
      }
      let isPast = passage.isA(i, .participle) && !passage.token(i).isCapitalized
      if passage.isFinite(i) || isPast {
        let group = passage.verbGroup(at: i, form: cue?.form ?? .past, from: lower)
        if case .phrase(let phrase) = passage.subject(before: group.start, from: lower),
          !passage.isA(phrase.head, .relative),
          phrase.range.lowerBound == lower
            || !passage.isA(phrase.range.lowerBound - 1, [.preposition])
              && (passage.isFinite(i) || passage.isLikelyPast(i, from: lower))
        {
          return phrase
        }
      }
      i += 1
    }
    return nil
  }

  /// Where the main clause begins: behind the comma of "When the mine closed, Ruiz …".
  private func mainClause(of sentence: Range<Int>, before limit: Int) -> Int {
    var first = sentence.lowerBound
    for i in first..<min(limit, first + 60)
    where passage.token(i).is(",") && !passage.isQuoted(i) && i + 2 < limit
      && passage.isA(i + 1, .coordinator)
    {
      if passage.clauseFollows(i + 2, before: min(limit, i + 40)) { first = i + 2 }
    }
    guard passage.isA(first, .subordinator) else { return first }
    for i in first..<min(limit, first + 60)
    where passage.token(i).is(",") && !passage.isQuoted(i) && i + 1 < limit {
      if passage.isA(i + 1, .subjectPronoun) || passage.clauseFollows(i + 1, before: limit) { return i + 1 }
    }
    return first
  }
}

extension [Draft] {
  /// Leaves out those that do not pass, each looked at among all of them: by their places, since drafts are large.
  /// Nothing is copied where all pass, as nearly always.
  mutating func keep(_ passes: (_ draft: Int, _ all: [Draft]) -> Bool) {
    guard let first = indices.firstIndex(where: { !passes($0, self) }) else { return }
    let all = self
    removeSubrange(first...)
    for i in all.indices[(first + 1)...] where passes(i, all) { append(all[i]) }
  }
}
