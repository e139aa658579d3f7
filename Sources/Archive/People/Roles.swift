/// Nouns for what a person is or does, by which a newsroom introduces them and comes back to them.
///
/// Before a name ("spokesman Orlo Vant"), behind it ("Orlo Vant, chief of …") and alone ("the minister").
enum Roles {
  /// Offices and posts: one at a time holds them, so "the minister" may stand for whoever was called so.
  static let offices = """
    minister premier secretary undersecretary chairman chairwoman chairperson chair vice-president president
    vice-chairman
    spokesman spokeswoman spokesperson director chief head leader commander manager ceo cfo coo boss governor
    mayor lawmaker deputy
    ambassador envoy consul diplomat attache commissioner councillor councilor councilman councilwoman
    alderman
    congressman congresswoman senator mp mep legislator parliamentarian speaker whip chancellor treasurer
    prosecutor attorney lawyer solicitor barrister judge justice magistrate sheriff superintendent coroner
    general colonel major captain lieutenant brigadier admiral marshal sergeant officer soldier serviceman
    servicewoman veteran
    pilot astronaut cosmonaut inspector detective constable policeman policewoman
    professor lecturer scholar academic scientist researcher historian economist analyst strategist expert
    physicist chemist biologist
    geologist engineer architect doctor physician surgeon nurse psychologist psychiatrist epidemiologist
    virologist sociologist
    dean rector chancellor headteacher headmaster principal teacher student pupil
    correspondent reporter journalist editor columnist commentator broadcaster presenter anchor publisher
    author writer novelist poet playwright
    blogger photographer filmmaker producer screenwriter actor actress singer musician composer conductor
    pianist guitarist drummer rapper artist
    painter sculptor designer model comedian dancer choreographer star
    coach trainer captain player striker midfielder defender goalkeeper winger forward batsman bowler
    quarterback manager referee umpire
    champion winner skipper sprinter runner athlete swimmer boxer golfer cyclist jockey driver
    founder co-founder cofounder owner entrepreneur businessman businesswoman investor banker trader broker
    dealer executive tycoon billionaire
    millionaire financier partner consultant adviser advisor aide assistant counsel counselor counsellor
    strategist pollster organizer organiser activist campaigner lobbyist
    candidate nominee contender challenger incumbent politician statesman dissident reformer ruler pollster
    cleric priest bishop archbishop pastor minister imam rabbi monk nun preacher missionary
    king queen prince princess emperor emir sultan monarch
    farmer fisherman miner worker driver shopkeeper trader resident villager refugee survivor witness victim
    suspect defendant
    negotiator mediator representative delegate member coordinator co-ordinator administrator registrar
    curator archivist librarian
    fighter militant rebel warlord insurgent jihadist militiaman gunman hacker spy defector whistleblower
    father mother son daughter brother sister wife husband widow uncle aunt cousin nephew niece grandson
    grandfather grandmother
    neighbour neighbor friend colleague fiance fiancee girlfriend boyfriend partner stepfather mother-in-law
    collector weaver potter baker butcher carpenter mechanic electrician plumber clerk cashier waiter waitress barber
    tailor cook guard watchman midwife pharmacist dentist vet veterinarian surveyor auditor accountant actuary bookseller
    blacksmith bricklayer cleaner chauffeur ranger gamekeeper shepherd herder fishmonger grocer greengrocer hairdresser
    housewife homemaker pensioner retiree apprentice sailor seaman bosun mate steward stewardess cadet paratrooper sniper
    warder undertaker lifeguard firefighter fireman paramedic postman magician linguist translator interpreter
    anthropologist archaeologist astronomer mathematician statistician zoologist botanist ecologist geographer geneticist
    neuroscientist climatologist meteorologist hydrologist seismologist volcanologist oceanographer pathologist
    cardiologist oncologist paediatrician pediatrician philosopher theologian biographer cartoonist illustrator goldsmith
    watchmaker printer smuggler trafficker pirate prisoner inmate hostage stonemason welder docker stevedore tanner
    official chef hotelier landlord landowner developer inventor counterpart pioneer explorer mountaineer
    """

  /// Roles that firms and towns have, too: "Vantex, a publisher of maps".
  static let alsoOfBodies: WordSet = [
    "partner", "producer", "publisher", "broker", "dealer", "trader", "developer", "designer", "consultant",
    "broadcaster", "owner", "founder", "leader", "star", "champion", "pioneer", "operator", "member",
    "supplier",
    "investor", "contender", "challenger", "driver", "winner", "source", "builder", "head", "victim",
    "candidate",
    "rival", "neighbour", "neighbor", "friend", "survivor", "banker", "manager", "representative", "host",
    "chair",
    "capital", "forward", "model", "boss", "chief", "king", "queen",
  ]

  /// Words that stand between other words of a role and its noun: "deputy", "former", "commanding".
  static let modifiers = """
    deputy vice former ex acting interim outgoing incoming senior junior chief lead executive managing general
    assistant associate
    foreign prime defense defence interior finance health education justice home trade energy oil economy
    economic
    agriculture environment culture sports transport labour labor information intelligence security military
    naval army air police
    commanding first second third late veteran retired famed famous renowned prominent leading top national
    international federal state
    regional provincial local presidential parliamentary vice-presidential political legal press media
    communications public
    special permanent personal supreme attorney principal founding co- honorary emeritus opposition party
    government
    then current new old hardline reformist conservative liberal republican democratic independent billionaire
    campaign
    lieutenant major brigadier rear field wing group flight staff master petty warrant technical detective
    research science technical financial commercial marketing sales business industry corporate operating
    chief executive oscar-winning prize-winning award-winning london-based
    """

  /// Offices that stand before a family name alone: "Chairman Vant", "coach Vant".
  static let beforeSurname = """
    minister premier secretary chairman chairwoman chairperson chancellor commissioner speaker judge justice
    mayor sheriff governor ambassador
    president vice-president congressman congresswoman senator councillor councilman councilwoman coach boss
    skipper spokesman spokeswoman prosecutor
    """

  /// Women by the word itself.
  static let female = """
    spokeswoman chairwoman congresswoman councilwoman policewoman businesswoman servicewoman actress queen
    princess nun mother daughter sister wife widow
    aunt niece grandmother fiancee girlfriend mother-in-law woman girl lady nurse-midwife
    """

  /// Men by the word itself.
  static let male = """
    congressman councilman policeman businessman serviceman alderman king prince emperor
    emir sultan monk father son brother husband
    uncle nephew grandson grandfather boyfriend stepfather man boy statesman fisherman militiaman gunman
    """

  /// Kin: who bears the word is named, but "the wife" does not come back to the same person.
  static let kin = """
    father mother son daughter brother sister wife husband widow uncle aunt cousin nephew niece grandson
    grandfather grandmother
    neighbour neighbor friend colleague fiance fiancee girlfriend boyfriend partner member
    """
}
