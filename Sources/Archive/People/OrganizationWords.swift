/// Words that make the name of an organization, and organizations that go by one word.
enum OrganizationWords {
  /// The head of a name: "Russian Defense Ministry", "Bank of England", "Free Army".
  static let heads = """
    ministry army navy guard guards party forces force front council agency university bank committee
    commission department parliament senate congress
    cabinet court union association federation institute institution foundation office organization
    organisation authority board bureau administration
    government police military command corps brigade battalion regiment division academy college school
    hospital centre center company corporation group
    society club league alliance coalition movement campaign network foundation trust fund church assembly
    house service services union confederation conference
    exchange treasury embassy consulate directorate secretariat mission project initiative programme program
    observatory forum
    chamber syndicate cooperative airlines airways railways industries enterprises holdings motors systems
    technologies laboratories
    press news times post journal tribune herald gazette guardian telegraph chronicle daily television tv
    radio channel magazine review observer
    republic kingdom emirates caliphate resistance militia state team squad panel task-force taskforce
    tribunal inspectorate
    partnership partners associates brothers sons works mills stores supermarkets energy petroleum oil gas
    airlines steel chemical chemicals electric electronics pharmaceuticals
    insurance securities financial capital investments bancorp bancshares savings communications international
    resources minerals mines mining products foods
    productions exploration pictures records entertainment publishing publications properties realty
    consulting advertising aviation aerospace
    brewery breweries banque banco banca bankverein societe compagnie groupe gesellschaft genossenschaft
    affairs
    brigades battalions militias units regime opposition leadership presidency premiership campaign senate
    secretariat caucus faction
    """

  /// Heads of the long names of countries, and the words that go with them.
  static let polities: WordSet = [
    "republic", "kingdom", "emirates", "federation", "caliphate", "commonwealth",
  ]
  static let ofPolities: WordSet = [
    "united", "islamic", "democratic", "people's", "socialist", "federal", "soviet", "union", "arab",
    "hashemite",
    "bolivarian", "plurinational", "central", "south", "north", "dominican", "great",
  ]

  /// Places and prizes whose last word is a head of bodies.
  static func isNoBody(_ first: WordKey, _ last: WordKey) -> Bool {
    noBodies.contains { $0.0 == first && $0.1 == last }
  }

  private static let noBodies: [(WordKey, WordKey)] = [
    ("west", "bank"), ("left", "bank"), ("south", "bank"), ("soviet", "union"), ("academy", "awards"),
    ("middle", "school"), ("united", "states"), ("papal", "states"), ("baltic", "states"), ("gulf", "states"),
    ("customs", "union"), ("civil", "union"), ("trade", "union"), ("task", "force"), ("labour", "force"),
  ]

  /// Legal forms: whatever stands before them is a company.
  static let tails = """
    inc ltd co corp plc llc llp gmbh ag sa nv bv spa ab asa oyj pty pte lp incorporated limited corporation
    company cos bhd kk
    """

  /// Organizations and institutions of one word, and famous abbreviations.
  static let known = """
    reuters afp ap upi irna isna mehr fars tasnim sana tass ria interfax xinhua kyodo yonhap dpa ansa efe
    anadolu wafa petra bbc cnn nbc abc cbs fox msnbc pbs npr itv cbc rt sputnik
    al-jazeera al-arabiya aljazeera bloomberg politico breitbart axios buzzfeed vox hamas hezbollah hizbollah
    hizbullah fatah plo isis isil daesh taliban al-qaeda al-qaida
    nato un opec oecd imf who unesco unicef unhcr iaea wto asean cis osce eu ec efta brics gcc mercosur
    interpol europol unrwa wfp fao undp ilo icc icj cia fbi nsa nasa fda epa
    sec fcc doj irs nypd lapd dhs ice fema cdc nih usda usaid atf tsa osha naacp aclu nra dnc rnc gop mi5 mi6
    gchq nhs kgb fsb gru svr mossad shin irgc idf pkk ypg sdf pyd fsa
    kremlin pentagon bundestag bundesbank bundesrat knesset duma majlis sejm rada politburo whitehall downing
    congress senate parliament
    yahoo google microsoft apple amazon facebook twitter youtube instagram wikipedia netflix intel ibm boeing
    airbus siemens toyota honda nissan sony samsung nokia ericsson
    philips unilever nestle novartis pfizer bayer basf volkswagen daimler bmw renault peugeot fiat lufthansa
    ryanair easyjet exxonmobil chevron gazprom rosneft lukoil yukos aramco
    barclays hsbc citigroup citibank deutsche ubs walmart tesco sainsbury's asda ikea mcdonald's starbucks
    pepsi coca-cola tesla uber airbnb paypal ebay oracle cisco
    ukip snp dup plaid labour tories tory likud kadima
    """

  /// Names of two words that look like a person's and are none.
  static let pairs = [
    "morgan stanley", "dow jones", "philip morris", "merrill lynch", "goldman sachs", "charles schwab",
    "jp morgan", "j.p. morgan", "wells fargo",
    "arthur andersen", "ernst young", "price waterhouse", "standard chartered", "johnson matthey", "sara lee",
    "dean witter", "paine webber",
    "drexel burnham", "salomon brothers", "lehman brothers", "smith barney", "bear stearns", "booz allen",
    "lloyd's london", "harley davidson",
    "aston martin", "alfa romeo", "rolls royce", "mercedes benz", "hewlett packard", "marks spencer",
    "john deere", "john lewis", "jack daniel", "ben jerry",
    "tim hortons", "jim beam", "johnnie walker", "abu dhabi", "abu kamal", "abu ghraib", "san francisco",
    "santa fe", "san jose", "san diego", "san salvador", "st louis", "virginia beach",
    "george town", "george washington", "charles de", "ann arbor", "grand rapids", "martha's vineyard",
    "marks and", "silicon valley", "prince edward", "victoria falls",
    "camp david", "al jazeera", "al arabiya", "al qaeda", "al shabaab", "boko haram", "al qaida",
    "ansar allah", "abu sayyaf", "sinn fein", "fine gael", "fianna fail", "hong kong",
    "saudi arabia", "sri lanka", "costa rica", "el salvador", "sierra leone", "puerto rico", "burkina faso",
    "papua new", "new york", "new zealand", "new delhi", "los angeles", "las vegas", "tel aviv",
    "buenos aires",
    "rio de", "sao paulo", "kuala lumpur", "addis ababa", "phnom penh", "deir ezzor", "deir ez-zor", "ho chi",
    "jean monnet", "nobel prize", "al aqsa", "nord stream", "black sea", "red sea", "white house",
    "capitol hill", "wall street",
    "air force", "supreme court", "red cross", "red crescent", "downing street", "fleet street",
    "scotland yard", "manchester united", "real madrid", "aston villa", "crystal palace", "west ham",
    "tottenham hotspur",
    "leyton orient", "sheffield wednesday", "inter milan", "bayern munich", "borussia dortmund", "des moines",
    "baton rouge", "palo alto", "cape town", "holy land", "middle east", "far east", "west bank",
    "ground zero",
    "bin laden's", "santa claus", "uncle sam", "mother nature", "jane doe", "john doe", "joe public",
    "big ben", "mount everest", "cold war", "silk road", "good friday", "black friday", "ash wednesday",
    "st petersburg", "carnegie mellon",
    "johns hopkins", "notre dame", "king's college", "louis vuitton", "christian dior", "calvin klein",
    "ralph lauren", "tommy hilfiger", "max mara", "hugo boss", "deep throat", "martin luther", "al nusra",
    "jabhat al-nusra", "wal mart", "rolling stones",
    "black lives", "human rights", "amnesty international", "islamic state", "social security",
    "wikimedia commons", "creative commons", "getty images", "associated press", "la scala", "le monde",
    "le figaro", "der spiegel", "die welt", "el pais", "la repubblica",
    "fannie mae", "freddie mac", "sallie mae", "ginnie mae", "ali baba", "du pont", "de beers", "el al",
    "de gaulle", "mary kay", "estee lauder", "procter gamble", "bell atlantic", "bell canada", "eli lilly",
    "levi strauss", "oscar mayer",
    "jim crow", "don juan", "harry potter", "james bond", "robin hood", "star wars", "mickey mouse",
    "king kong", "mona lisa", "al gomhuria", "st john's", "prince rupert",
  ]
}
