/// What a word can be, as far as finding sources and contents asks: no full part-of-speech tagging.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }
  private init(bit: UInt32) { rawValue = 1 << bit }

  /// the, a, this, every …
  static let determiner = WordClass(bit: 0)
  /// his, their, my …
  static let possessive = WordClass(bit: 1)
  /// he, she, they … : can only be a subject (or, "it" and "you", either)
  static let subjectPronoun = WordClass(bit: 2)
  /// him, them, us …
  static let objectPronoun = WordClass(bit: 3)
  /// one, some, others, many … standing alone
  static let indefinite = WordClass(bit: 4)
  /// who, which, whom, whose
  static let relative = WordClass(bit: 5)
  static let preposition = WordClass(bit: 6)
  /// and, or, but
  static let coordinator = WordClass(bit: 7)
  /// because, although, when …
  static let subordinator = WordClass(bit: 8)
  static let be = WordClass(bit: 9)
  static let have = WordClass(bit: 10)
  static let doing = WordClass(bit: 11)
  static let modal = WordClass(bit: 12)
  static let negation = WordClass(bit: 13)
  static let adverb = WordClass(bit: 14)
  /// Monday, yesterday, March, week …
  static let time = WordClass(bit: 15)
  /// A form that is a finite verb wherever it stands: went, took, says.
  static let finite = WordClass(bit: 16)
  /// A base form of a verb: go, take, make.
  static let base = WordClass(bit: 17)
  /// Ends in -ed or is a participle: wounded, known.
  static let participle = WordClass(bit: 18)
  /// Ends in -ing.
  static let ing = WordClass(bit: 19)
  /// how, why, what, whether, if, where
  static let question = WordClass(bit: 20)
  /// to
  static let to = WordClass(bit: 21)
  /// that
  static let that = WordClass(bit: 22)
  /// Names a document or other thing that can speak in print: report, statement, poll.
  static let document = WordClass(bit: 23)
  /// Names people by what they do, alone or as a group: spokesman, officials, police.
  static let people = WordClass(bit: 24)
  /// A verb that can also be a plural noun or a singular one: plans, calls, report.
  static let nounOrVerb = WordClass(bit: 25)
  /// A third-person -s form of a common verb.
  static let thirdPerson = WordClass(bit: 26)

  /// A noun that carries a statement: claim, warning, belief.
  static let cueNoun = WordClass(bit: 27)
  /// according
  static let according = WordClass(bit: 28)

  /// Words that stand between a subject and its verb.
  static let auxiliary: WordClass = [.be, .have, .doing, .modal]
  /// Words with which no noun phrase goes on.
  static let clauseMark: WordClass = [.subordinator, .relative, .that, .question]
}

/// The closed classes of English, and the commonest verbs, written by hand.
enum WordClasses {
  static let table: [(WordClass, String)] = [
    (
      .determiner,
      "the a an this these those every each any no another either neither all both some many several few most more such"
    ),
    (.possessive, "his her its their my our your whose"),
    (.subjectPronoun, "i he she they we it you"),
    (.objectPronoun, "him them us me her it you himself herself themselves itself myself ourselves yourself"),
    (
      .indefinite,
      """
      one some others many most several few both all another none everyone everybody someone somebody nobody anyone
      anybody those these neither either each
      """
    ),
    (.relative, "who which whom whose"),
    (
      .preposition,
      """
      of in on at by for with from about against among amid around across after before behind below beneath beside
      between beyond during despite down except following including inside into like near off onto out outside over past
      per since through throughout toward towards under underneath until till unlike up upon via within without versus
      regarding concerning alongside aboard above along as than because
      """
    ),
    (.coordinator, "and or but nor yet"),
    (
      .subordinator,
      """
      because although though while whereas when whenever since unless until after before once if lest so as wherever
      whilst where
      """
    ),
    (.be, "is are was were be been being am 're 'm isn't aren't wasn't weren't ain't"),
    (.have, "has have had having 've hasn't haven't hadn't"),
    (.doing, "do does did doing done doesn't don't didn't"),
    (
      .modal,
      """
      will would can could may might must shall should cannot can't won't wouldn't couldn't shouldn't mustn't 'll 'd
      ought
      """
    ),
    (
      .negation,
      """
      not never n't didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't cannot
      couldn't shouldn't neither nor hardly barely
      """
    ),
    (
      .adverb,
      """
      also then later again still just never always often even only already once twice now soon ever not too very quite
      rather almost nearly perhaps maybe however therefore meanwhile instead thus further furthermore moreover earlier
      first finally simply merely so far long ago back reportedly allegedly today yesterday tomorrow tonight there here
      further since together though nonetheless nevertheless otherwise elsewhere sometimes sarcastically indeed
      """
    ),
    (
      .time,
      """
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february
      march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov
      dec today yesterday tomorrow tonight week month year day night morning afternoon evening weekend midnight noon
      weeks months years days hours minutes hour minute weekends mornings nights decade decades ago earlier later
      last next recently
      """
    ),
    (.question, "how why what whether if where when who whom which whatever whoever"),
    (.to, "to"),
    (.cueNoun, CueNouns.list),
    (.according, "according"),
    (.that, "that"),
    (
      .document,
      """
      report reports results statement statements survey surveys poll polls study studies letter letters article articles
      document documents paper papers memo memos lawsuit lawsuits complaint complaints indictment filing filings
      affidavit release communique communiqué declaration resolution editorial story post tweet tweets email emails
      e-mail e-mails ad ads advertisement book column website site headline data figures statistics estimates records
      transcript audit analysis research findings census newspaper magazine journal dossier cable cables file files
      bulletin message note sign petition review order ruling decision verdict law bill text treaty agreement
      constitution charter warrant video film documentary speech interview
      """
    ),
    (
      .people,
      """
      outlet outlets media counsel counsels rapporteur rapporteurs community marchers gardeners pilot pilots
      spokesman spokeswoman spokesperson spokesmen spokespeople official officials source sources critic critics expert
      experts analyst analysts police prosecutors prosecutor witness witnesses lawmaker lawmakers senator senators
      reporter reporters journalist journalists president minister secretary general colonel chief head leader leaders
      chairman chairwoman director manager officer officers doctor doctors lawyer lawyers attorney attorneys judge
      judges mayor governor ambassador diplomat diplomats economist economists scientist scientists researcher
      researchers activist activists campaigner campaigners resident residents villagers soldier soldiers commander
      commanders rebel rebels fighter fighters militants advocate advocates
      delegate delegates associates colleague colleagues friend friends staff staffers crowd protesters demonstrators
      workers employees conservatives liberals progressives allies ally rival rivals negotiators regulators scholars
      observers commentators pundits pollsters strategist strategists operatives insiders organizers organisers
      group groups party company companies firm bank agency ministry
      government administration court council committee commission union army navy force forces military department
      authorities authority voters voter supporters opponents republicans democrats aides aide adviser advisers advisor
      advisors investigators team organization organisation association foundation university campaign student
      students teacher teachers parents mother father wife husband son daughter brother sister man woman men women
      person people candidate candidates nominee politician politicians historian historians professor author coach
      player players owner owners farmers trader traders dealers dealer broker brokers executive executives banker
      bankers investor investors survivor survivors victim victims relatives neighbours neighbors family families
      """
    ),
    // Pasts and participles that the endings do not tell, and third persons of common verbs.
    (
      .finite,
      """
      went took came gave made got saw knew thought became began kept held brought left led met ran sent stood won
      lost paid spent sat rose fell grew drew flew drove broke chose spoke wrote told said felt found heard lay laid
      meant built bought caught fought sought taught sold shot hit cut put set let beat bore bound bent blew dealt
      dug ate fed fled froze hung hid knelt lent lit rode rang shook shone showed shut sang sank slept slid struck
      stuck stole swore swept swam swung tore threw understood woke wore wound withdrew forgot forgave overcame
      overthrew undertook
      """
    ),
    (
      .thirdPerson,
      """
      goes takes comes gives makes gets sees becomes begins keeps holds brings leaves leads meets runs sends stands
      wins loses pays spends sits rises falls grows draws flies drives breaks chooses appears remains seems includes
      contains provides allows requires follows happens lives dies exists depends tends belongs involves represents
      serves creates faces reflects enters ensures affects causes produces carries receives reaches continues
      """
    ),
    (
      .base,
      """
      go take come give make get see become begin keep hold bring leave lead meet run send stand win lose pay spend sit
      rise fall grow draw fly drive break choose have be do say tell know think want need use find ask work try call
      help start stop turn move play pay include believe allow add remain appear buy wait serve die expect build stay
      reach kill raise pass sell require report decide pull return explain hope develop carry receive agree support
      produce eat cover catch cause love create increase reduce close face end enter ensure avoid prevent protect
      attend visit join fight attack launch resign discuss consider address respond speak talk
      """
    ),
    (
      .subjectPronoun,
      """
      i'm i've i'd i'll he'd he'll she'd she'll they've they'd they'll they're we've we'd we'll we're you've you'd you'll
      you're it'll it'd
      """
    ),
    (
      .nounOrVerb,
      """
      claim claims report reports plan plans demand demands remark remarks comment comments note notes call calls
      promise promises charge charges estimate estimates attack attacks support supports tweet tweets answer answers
      question questions hope hopes fear fears view views vote votes doubt doubts worry worries threat threats pledge
      pledges vow vows name names post posts print prints sign signs title titles text texts email emails petition
      order orders challenge challenges request requests offer offers protest protests joke jokes boast forecast
      forecasts project projects list lists detail details document documents target targets signal signals
      reference references praise blame welcome welcomes issue issues address interest interests leads lead cause
      causes study studies research ban bans vows bid limit limits talk talks rule rules show shows finding
      findings statement statements mention criticism concern concerns back backs appeal appeals urge dispute disputes
      judge judges counter book books bill bills raise rate rates place places state states notice point points
      start end ends finish pitch quotes quote feature features share shares return returns works work use uses help
      guess experience experts present figures figure stress read attempts attempt plot need needs love hate like
      dislike regard respect laugh cry scream shout whisper guess wish desire reply response sound sounds mean
      means mind minds press pressure warrant warning contact contacts sources source campaign campaigns debate
      debates discussion market markets deal deals fight risk risks trade trades record records force forces cover
      message messages blog blogs gasp gasps sigh sighs murmur murmurs whispers laughs chants shouts cries screams
      yells yell crows roars chime chimes term terms brags boasts praises slams bash blasts blast ban mandate
      mandates point gesture gestures fault faults credit credits thanks dare dares rap raps pans crack cracks
      vent hint hints plea pleas clip clips counts count counters challenges projects
      command commands brief caption brand label chant pan cheer cheers crack begs alert crow roar advocate advocates
      """
    ),
    (
      .participle,
      """
      been done gone seen known taken given made held kept brought left led met run sent stood won lost paid spent
      risen fallen grown drawn flown driven broken chosen spoken written told said felt found heard laid meant built
      bought caught fought sought taught sold shot hit cut put set beaten born borne bound shown stolen sworn torn
      thrown understood worn withdrawn forgotten hidden struck stuck
      """
    ),
  ]

  /// Words whose ending lies: "need" is no past, "king" no participle.
  static let plainDespiteEnding: WordSet = WordSet(
    words: """
      need indeed feed speed seed breed bed red led hundred sacred naked united united shed sled wed weed deed exceed
      proceed succeed embed bleed creed greed steed thing king ring spring string wing morning evening nothing something
      anything everything during building meeting being sibling wedding beijing hearing offspring ceiling bring sing
      family only early daily weekly monthly yearly likely july italy ally supply reply apply rely fly friendly elderly
      assembly lonely lovely ugly bully belly jelly holy costly deadly
      """)
}
