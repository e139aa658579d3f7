/// The verbs that attribute, in groups that take the same things.
///
/// Written by hand from English usage. A verb may stand in several groups: what it takes adds up, and the
/// strongest group counts. Entries are spelled as ``Inflection`` reads them; `_` joins a particle to its verb.
enum CueVerbs {
  struct Group: Sendable {
    let name: String
    let help: String
    let takes: Complements
    let strength: CueVerb.Strength
    var prepositions = ""
    let verbs: String
  }

  static let groups: [Group] = [
    Group(
      name: "say", help: "a statement in a clause, with or without “that”, or in quotation marks",
      takes: [.clause, .bareClause, .quote, .question], strength: .strong,
      verbs: """
        say:said state add claim argue insist contend assert assure_readers opine quip+:quipped reiterate testify
        """),
    Group(
      name: "declare", help: "a statement in a clause or in quotation marks",
      takes: [.clause, .bareClause, .quote, .question], strength: .speech,
      verbs: """
        note announce explain acknowledge concede admit+ confirm deny declare stress emphasize emphasise
        maintain allege report disclose reveal suggest indicate warn caution predict observe remark comment recall
        complain lament joke boast brag+ write:wrote:written tweet retweet reply respond conclude estimate
        speculate hint imply proclaim pronounce profess profess recount relate clarify point_out lay_out
        underline underscore highlight regret+ elaborate counter retort retaliate muse ponder vent interject
        reaffirm restate repeat forecast project calculate assess affirm attest swear:swore:sworn protest plead
        guess_aloud mention post message intimate divulge confess contradict fume rant gush enthuse
        forewarn certify communicate convey signal spell_out make_clear chime_in weigh_in sum_up blog
        """),
    Group(
      name: "rule",
      help: "a statement behind “that” or in quotation marks: without them the word is mostly no cue",
      takes: [.clause, .quote], strength: .speech, verbs: "rule reason answer"),
    Group(
      name: "quote-only", help: "a verb that attributes when a quotation stands beside it",
      takes: [.quote], strength: .speech,
      verbs: """
        continue shout yell scream whisper chant cry exclaim begin:began:begun start go_on read:read scold laugh sigh
        sob+ weep:wept wail gush snarl hiss mutter murmur holler bark snap+ deadpan gasp shrug+ offer volunteer interrupt urge demand advise
        express think:thought wonder ask call tell:told blast slam+ sing:sang:sung recite print close
        finish end pray chuckle grumble groan smile crow roar thunder bellow implore beg+ ask inquire
        enquire query intone implore apologize apologise sneer chime crack caption sign text email
        e-mail
        """),
    Group(
      name: "put-it", help: "“as she put it”", takes: [.clause, .quote], strength: .speech,
      verbs: "put:put_it"),
    Group(
      name: "tell", help: "someone who is told, then the statement",
      takes: [.addressee, .clause, .bareClause, .quote, .question, .objectToInfinitive], strength: .strong,
      prepositions: "about of", verbs: "tell:told inform remind assure notify reassure"),
    Group(
      name: "warn", help: "a statement, with or without someone to whom it is made",
      takes: [.addressee, .clause, .quote, .objectToInfinitive, .preposition], strength: .speech,
      prepositions: "of against about over", verbs: "warn advise caution promise alert brief"),
    Group(
      name: "ask", help: "a question",
      takes: [.addressee, .question, .quote, .objectToInfinitive, .preposition], strength: .speech,
      prepositions: "about for", verbs: "ask"),
    Group(
      name: "wonder", help: "a question",
      takes: [.question, .quote, .preposition], strength: .thought,
      prepositions: "about", verbs: "wonder inquire enquire query"),
    Group(
      name: "request", help: "someone who is asked to do something",
      takes: [.objectToInfinitive], strength: .speech,
      verbs: """
        urge order instruct advise implore beg+ command pressure press encourage challenge dare call_on
        call_upon appeal_to counsel exhort petition plead_with
        """),
    Group(
      name: "promise", help: "what the speaker undertakes, in a to-clause or a that-clause",
      takes: [.toInfinitive, .clause, .object, .quote], strength: .speech,
      verbs: "promise vow pledge swear:swore:sworn"),
    Group(
      name: "threaten", help: "what a speaker threatens or guarantees; a thing does so without words",
      takes: [.toInfinitive, .clause, .quote], strength: .thought, verbs: "threaten guarantee"),
    Group(
      name: "refuse", help: "what the speaker will or will not do, in a to-clause",
      takes: [.toInfinitive], strength: .weak,
      verbs:
        "refuse decline agree offer propose vote demand claim undertake:undertook:undertaken volunteer opt+"),
    Group(
      name: "demand", help: "what is asked for, as a noun phrase or a that-clause",
      takes: [.object, .clause, .quote], strength: .speech,
      verbs: "demand urge propose recommend request advocate"),
    Group(
      name: "decide", help: "an official act with a content",
      takes: [.clause, .toInfinitive], strength: .weak,
      verbs: "decide rule order agree determine vote resolve mandate"),
    Group(
      name: "judge", help: "an opinion of someone or something, as its object",
      takes: [.object], strength: .speech,
      verbs: """
        herald condemn criticize criticise praise denounce slam+ blast reject dismiss welcome describe deny blame
        accuse characterize characterise portray decry deplore lambast lambaste deride castigate rebuke
        commend applaud hail salute congratulate thank laud extol+ tout endorse ridicule mock
        chide berate rip+ bash label brand dub+ call term depict repudiate refute rebuff rebut+
        dispute denigrate disavow disparage bemoan belittle downplay play_down bewail censure regret+ lament
        question protest defend justify lambast scorn hit_back scold savage pan+
        """),
    Group(
      name: "object", help: "what is spoken about, as the object of a verb of speech",
      takes: [.object], strength: .speech,
      verbs: """
        cite reference mention express voice reiterate repeat restate emphasize emphasise stress
        reveal disclose announce confirm acknowledge explain admit+ concede recall recount note report
        describe tout promise predict claim allege declare quote invoke underline underscore highlight
        claim suggest clarify retract renounce
        lay_out spell_out set_out point_out articulate echo
        """),
    Group(
      name: "discuss", help: "what is gone through in words: no claim of its own inside another’s words",
      takes: [.object], strength: .thought, verbs: "discuss detail outline list"),
    Group(
      name: "as", help: "someone or something, then “as” what",
      takes: [.objectPreposition], strength: .speech, prepositions: "as",
      verbs: """
        describe characterize characterise dismiss portray depict denounce criticize criticise condemn cite brand
        label hail reject praise slam+ blast deride paint cast:cast mock decry tout bill
        """),
    Group(
      name: "view", help: "someone or something, then “as” what it is thought to be",
      takes: [.objectPreposition], strength: .thought, prepositions: "as",
      verbs: "regard view see:saw:seen consider perceive rate identify"),
    Group(
      name: "accuse", help: "someone who is charged, then with what",
      takes: [.objectPreposition], strength: .speech,
      prepositions: "of for with on over",
      verbs: """
        accuse blame criticize criticise praise thank condemn denounce slam+ blast credit fault rebuke
        commend attack chide berate lambast lambaste castigate ridicule mock charge suspect applaud
        congratulate rap+ scold
        """),
    Group(
      name: "speak-of", help: "what is spoken of, behind the verb’s own preposition",
      takes: [.preposition], strength: .speech,
      prepositions: "of about against for to on at out over with in",
      verbs: """
        complain brag+ boast joke testify comment remark elaborate rail hint allude refer+ point_to call_for appeal_for
        speak_of speak_about speak_out_against talk_about talk_of insist_on warn_of warn_against lash_out_at
        lay_into touch_on hark_back_to hit_out_at take_issue_with plead_for argue_for argue_against campaign_for
        campaign_against lobby_for push_for press_for protest_against apologize_for apologise_for tweet_about
        write_about report_on expand_on dwell_on object_to respond_to agree_with disagree_with
        wax_about reflect_on admit_to confess_to own_up_to argue_in_favor_of argue_in_favour_of speak_in_favor_of
        speak_in_favour_of
        """),
    Group(
      name: "quote", help: "a relay: whose words are passed on, then “as saying”",
      takes: [.object, .quote, .objectPreposition], strength: .speech, prepositions: "as",
      verbs: "quote cite"),
    Group(
      name: "think", help: "what is believed, hoped or wanted, in a clause",
      takes: [.clause, .bareClause, .quote], strength: .thought,
      verbs: """
        think:thought believe hope fear expect know:knew:known feel:felt doubt assume suspect understand:understood realize
        realise worry imagine guess figure reckon suppose anticipate learn envision
        remember wish recognize recognise agree disagree presume trust decide surmise infer+ foresee:foresaw:foreseen
        """),
    Group(
      name: "perceive", help: "what is perceived: a statement only behind “that” or in quotation marks",
      takes: [.clause, .quote], strength: .thought, verbs: "see:saw:seen hear:heard consider"),
    Group(
      name: "intend", help: "what someone will do himself: no statement, unless its words are quoted",
      takes: [.toInfinitive, .ownAct], strength: .weak,
      verbs: "intend plan+ aim aspire seek:sought strive prefer+ decide determine resolve"),
    Group(
      name: "want", help: "what is wanted or intended, in a to-clause",
      takes: [.toInfinitive, .objectToInfinitive], strength: .thought,
      verbs: """
        want hope expect wish love like hate
        """),
    Group(
      name: "like", help: "what is wanted, feared or liked, as an object",
      takes: [.object], strength: .thought,
      verbs: """
        support oppose want expect fear favor favour prefer+ doubt anticipate admire
        envision consider detest despise resent recognize recognise remember
        """),
    Group(
      name: "show", help: "what a document or a finding shows, in a clause",
      takes: [.clause, .bareClause, .object], strength: .weak,
      verbs: """
        show:showed:shown suggest indicate reveal demonstrate illustrate document conclude estimate detail
        chronicle depict outline
        """),
    Group(
      name: "hold", help: "what a court or counsel says, in a that-clause",
      takes: [.clause], strength: .weak, verbs: "hold:held submit+"),
    Group(
      name: "find", help: "what was found out, in a clause",
      takes: [.clause, .bareClause], strength: .weak, verbs: "find:found establish discover"),
    Group(
      name: "convey", help: "an object that is itself a statement: “issued a warning”, “raised doubts”",
      takes: [.nounOfSpeech], strength: .speech,
      verbs: "issue raise deliver float present release renew"),
  ]
}
