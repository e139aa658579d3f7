/// Nouns for people and things that speak without a name.
enum UnnamedSources {
  /// One or many people: "critics", "a witness", "two officials".
  static let people = """
    official officials source sources critic critics analyst analysts expert experts witness witnesses
    observer observers diplomat diplomats resident residents
    people person persons man men woman women boy girl boys girls child children youth youths student students
    voter voters supporter supporters opponent opponents
    activist activists protester protesters protestor protestors demonstrator demonstrators campaigner
    campaigners economist economists trader traders dealer dealers broker brokers banker bankers
    investor investors scientist scientists researcher researchers scholar scholars academic academics
    historian historians doctor doctors physician physicians teacher teachers parent parents
    lawyer lawyers attorney attorneys prosecutor prosecutors investigator investigators detective detectives
    policeman soldier soldiers troops officer officers commander commanders
    fighter fighters rebel rebels militant militants insurgent insurgents refugee refugees villager villagers
    local locals citizen citizens worker workers employee employees farmer farmers
    lawmaker lawmakers legislator legislators senator senators congressman congressmen politician politicians
    minister ministers leader leaders mp mps deputy deputies delegate delegates
    aide aides adviser advisers advisor advisors spokesman spokesmen spokeswoman spokesperson representative
    representatives executive executives manager managers director directors chief chiefs member members
    journalist journalists reporter reporters correspondent correspondents editor editors commentator
    commentators columnist columnists pundit pundits blogger bloggers
    friend friends neighbor neighbors neighbour neighbours relative relatives colleague colleagues family
    families father mother son daughter brother sister wife husband couple widow
    author authors writer writers user users reader readers viewer viewers fan fans player players coach
    coaches driver drivers passenger passengers customer customers consumer consumers
    survivor survivors victim victims suspect suspects defendant defendants patient patients survivor hacker
    hackers
    republicans democrats conservatives liberals progressives moderates americans europeans muslims christians
    jews arabs russians iranians syrians iraqis israelis palestinians turks kurds
    some many others most few several someone somebody everyone everybody anyone nobody one ones those who two
    three four five
    candidate candidates nominee professor professors engineer engineers pilot pilots mayor governor president
    ambassador envoy veteran veterans judge judges insider insiders
    strategist strategists consultant consultants donor donors negotiator negotiators mediator mediators
    negotiators hardliners reformists delegation respondents attendees bystanders onlookers
    guard guards crowd crowds teenager teenagers mother-in-law demonstrators counterpart counterparts
    publisher economist
    """

  /// Things that are read: "the report", "the lawsuit", "a poll".
  static let documents = """
    report reports statement statements letter letters document documents lawsuit suit complaint indictment
    affidavit filing filings memo memos memorandum email emails e-mail e-mails
    study studies survey surveys poll polls data figures statistics article articles story stories editorial
    editorials op-ed column book books paper papers
    ad ads advertisement commercial law bill act constitution treaty agreement accord resolution decree order
    ruling verdict judgment judgement opinion draft text transcript
    tweet tweets post posts website site page webpage blog video videos footage recording tape tapes headline
    headlines petition motion communique communiqué declaration
    warrant summary analysis review index census budget release bulletin dispatch cable cables message
    messages note notes notice plan proposal manifesto platform
    research evidence documentary film sign banner graffiti leaflet pamphlet brochure newsletter questionnaire
    prospectus chart graph slide subpoena testimony deposition assessment audit findings results
    version account accounts rumor rumors rumour rumours legend bible quran koran koran's questionnaire
    """

  /// Bodies without a name of their own: "the company", "the government", "rebel groups".
  static let bodies = """
    company companies firm firms government governments ministry ministries agency agencies party parties
    group groups council committee commission union unions association organization organisation
    organizations organisations bank banks university college school hospital army military police force
    forces court courts parliament senate congress cabinet administration authority authorities
    department office bureau team campaign campaigns movement coalition opposition regime state country nation
    city town county newspaper newspapers paper magazine network channel station broadcaster agency
    media press outlet outlets think-tank institute institution foundation charity ngo ngos watchdog regulator
    body panel board management leadership club clubs side sides
    industry delegation embassy consulate mission militia militias faction factions front alliance federation
    league house service treasury kremlin pentagon
    administration leadership court tribunal jury airline airlines exchange carrier maker manufacturer
    retailer supplier developer operator lender insurer utility subsidiary parent unit partnership church
    mosque
    """
}
