/// Common English words: a query for one of them means the word, even where a name sounds like it.
///
///     OrdinaryWords.contains("homes")   // true: it is not searched as Homs
///     OrdinaryWords.contains("Homs")    // false
public enum OrdinaryWords {
  /// Whether it is a common word, whatever its case.
  public static func contains(_ word: some StringProtocol) -> Bool { contains(WordKey(word)) }

  static func contains(_ word: WordKey) -> Bool { words.contains(word) }

  /// The commonest words of news English, by hand: function words, then verbs, nouns and adjectives, with their
  /// inflected forms where those look like names.
  static let words = WordSet(
    words: """
      a able about above abroad accept accepted according accuse accused accuses acid across act acted
      active actual add added adds admit admitted after afternoon again against ago agree agreed ahead aid
      aim aimed air aircraft airport airports alias alien all alley alliance allies allow allowed ally
      almost alone along already also although always am among amount an and announce announced annual
      another answer any anybody anyone anything anywhere appear appeared apply approve approved april are
      area areas argue argued arm armed arms army around arrest arrested arrive arrived article as aside ask
      asked asks assault asset assets assist at attack attacked attend august authorities authority autumn
      avoid away back bad ban bank banned barn base based bases bashed basher battle be bear beat because
      become becomes been before began begin begins begun behind being believe believed below beneath beside
      besides best better between beyond big bill bin bitter black blast blind block blow blue board boat
      boats body bomb bombed bombs bone book border borders born both bought boy brain bran brave bread
      break bridge brief bright bring broad broke broken brother brought budget build building built burn
      burned bus business busy but buy by call called calls calm came camp camps can cannot capital capture
      captured car care carried carry cars case cases cash catch caught cause caused cease ceasefire cell
      center central centre century certain chair chance change changed charge charged cheap check chief
      child children choose chose church cities citizen citizens city civil civilian civilians claim claimed
      claims clash clashes class clean clear close closed coal coalition coast cold collapse column come
      comes coming command commander committee common community company complete concern condemn condemned
      condition confirm confirmed conflict congress consider considered continue continued control convoy
      cool corner cost could council count countries country couple court cover create created crime crimes
      crisis cross crowd crowds current cut daily dam dangerous dark date daughter dawn day days dead deal
      death deaths debate debt december decide decided declare declared deep defeat defence defend defense
      delay delegation demand democracy democratic denied denies deny department deputy describe described
      desert destroy destroyed detail details detain detained dialogue did die died dies different difficult
      direct discuss discussed district do doctor doctors does doing domestic done door double down dozen
      dozens drew drive driver drop dropped dry due during dust duty each early earn ease east eastern easy
      eat economic economy edge editor effect effort efforts eight either election elections eleven else
      elsewhere embassy emergency empty end ended ends enemy energy enough enter entered entire envoy equal
      error escape even evening event events ever every everybody everyone everything everywhere evidence
      exact except exile expect expected expert experts explain explained express eye eyes face faced fact
      factory facts fail failed fair fall fallen false families family famous far fast fat fatal father fear
      february feel feet fell felt few fewer field fields fifty fight fighter fighters fighting figure
      figures film final fine fire fired firm first fish five flag flat fled flee flew flight floor fly
      follow followed food foot for force forced forces foreign forest form former fort forty forum fought
      found four free freedom fresh friday friend friends from front fuel full fund funds further future
      gain game garden gas gate gave general get gets getting girl given gives giving global go goal god
      goes going gold gone good goods got government grand great green grew ground group groups grow grown
      guard guards guest guilty gun guns had hail hair half halo hams hand hands happen happened happy hard
      harm harsh has have having he head heads health hear heard heart heat heavy height held help helped
      hems hence her here hero hers herself hide high hill hills him himself hire his history hit hold holds
      holiday holy home homes honest hope hoped hospital hospitals host hosted hot hotel hour hours house
      houses how however huge human humans hums hundred hungry hurry hurt i idea if ill illegal image images
      important in include included income increase indeed independent industry influence innocent inquiry
      inside insist insisted instead international into invite iron is island issue issued issues issuing it
      its itself january job jobs join joined journalist judge judges july june just justice keep kept key
      kill killed king knew know known knows labor labour lack lake lamb land lane language large last late
      later latest launch launched law laws lawyer lay lead leader leaders leadership leads leak lean learn
      learned least leave leaves leaving led left legal less let letter level liberal lie lies life lift
      light like likely limit line lines list little live lived lives living loan local long look looked
      lose losing loss lost lot love low lower luck machine mad made main major majority make makes making
      male man manes many map march marine marines mark market marry mass massive master matter matters may
      maybe mayor me mean means meanwhile measure media meet meeting member members memory men mere merge
      message met middle might mild militant militants military militia million mine mines minister
      ministers ministry minor minute minutes miss missed mission mixed mobile model moderate modern moment
      monday money month months moon moor moral more morning mosque most mostly mother mountain mouth move
      moved moves much murder museum music must mutual my myself name named names narrow nation national
      nations native nature navy near nearly need needed neighbour neither network neutral never
      nevertheless new next nice night nine no nobody noise none noon nor normal north northern not note
      noted notes nothing november now nowhere number numbers numerous nun object observer occasion october
      of off offensive offer offered office officer officers official officials often oil old on once one
      only onto open opened opens opinion opposition option or order ordered other others otherwise ought
      our ours ourselves out outlet outside over own owned page pages paid panel paper parliament part
      parties partner party pass passed past path pay peace people per perfect perhaps permanent person
      phone photo picture piece pilot place places plain plan plane planes planned plans plant play played
      plot point police policy politics poor popular population port ports pose posed position positive
      possible post posted power powerful powers prepare present president press prevent previous price
      prices prime prior prison prisoner prisoners private problem process profit program project promise
      proof proper protect prove provide provided province public publish pull pure push put puts question
      quick quiet quite race radio raid raided rain raise raised rake ran range rapid rare rate rather raw
      reach reached read ready real reason rebel rebels receive received recent record red reed reform
      refugee refugees refuse refused regime region regional reject rejected relation relations release
      released religious remain remained remove removed reopen repeat reply report reported reports resident
      residents resign resigned resolution responsible result results resume return returned revolt rich rid
      ride right rights rise risk river road roads rock rocket rockets rocks role room root rose rough route
      royal rude rule ruled rules run running runs rural sad safe safety said sail salami sale salt same
      sand saturday save saved saw say saying says scale scene school schools science sea seal seas season
      seat second secret secretary sector security see seed seek seeks seem seemed seen seize seized sell
      senate senator send sends senior sense sent september series serious serve served service services set
      sets settle seven several severe shadow shall sharp she sheet shell shelled ship ships shoot shop
      shore short shot should show showed shown shows shut sick side sides siege sighed sign signal signed
      significant silence silent similar simple since single sister sit site situation six size sky slave
      slow small snow so social society soft soil sold soldier soldiers soled solid some somebody someone
      something sometimes somewhere son song sons soon sort sought soul sound source sources south southern
      space speak speaking speaks special speech spend spent spoke spoken sport spot spread spring square
      stable staff stage stand stands star start started state stated statement states station stay stayed
      step steps still stone stood stop stopped store storm story strange street streets strength strict
      strike strikes strong struck student students study style such sudden sued suffer suggest sum summer
      summit sun sunday supply support supported sure surface surround sweet system table take taken takes
      taking talk talked talks tall tank tanks target taught tax team tear tears tell tells temporary ten
      tens tent term terms terror terrorist terrorists test text than thank that the their theirs them theme
      themselves then there thereby therefore these they thick thin thing things think thinks third thirty
      this those though thought thousand threat threaten threatened threats three threw through throughout
      thursday thus tight till time times tiny tired title to today together told tomorrow tone tones too
      took tool top total tough tour toward towards tower town towns track trade train travel treaty tree
      trial tribe tribes tried tries trip troop troops truce truck trucks true trust truth try trying
      tuesday tunes tunnel turn turned twelve twenty twice two type under understand union unit units unity
      unless until up upon upper urban urge urged urgent us use used user users uses using usual valley
      value various vast vehicle vehicles very via victim victims victory video view village villages
      violence violent visit visited vital voice vote voted wait waited walk wall want wanted wants war warm
      warn warned warning warns wars was waste watch water wave way ways we weak weapon weapons wear weather
      wednesday week weekend weeks weight well went were west western wet what whatever when whenever where
      whereas wherever whether which while white who whoever whole whom whose why wide wife wild will win
      wind window wins winter wise wish with within without witness witnesses woman women won wonder wood
      word words work worked worker workers works world worn worried worse worst would wound wounded write
      writes written wrong wrote year years yes yesterday yet you young your yours yourself youth zone zones
      """)
}
