/// Family names that many people bear, of many countries: written by hand from general knowledge.
///
/// A family name alone proves nothing (companies bear them); it adds to other signs.
enum FamilyNames {
  static let common = """
    abbas abbott abdullah abe abrams adams adler agarwal aguilar ahmad ahmadi ahmed aitken akhtar albrecht
    alexander ali allen alonso alvarez amin amiri anderson andersson andrews
    ansari antonov aoki archer armstrong arnold ashraf aslan atkinson austin aydin aziz bailey baker bakker
    baldwin ball banerjee barker barnes barrett barry bartlett
    bauer becker begum bell bennett benson berg berger bergman bernard bhatt bianchi bishop biswas blair blake
    bogdanov bondarenko bose bouvier bowman boyd bradley brennan briggs brooks brown bruno bryant
    burke burns burton bush butler byrne cameron campbell cardoso carlson carpenter carr carroll carson carter
    castillo castro chambers chan chandra chang chapman chatterjee chaudhary chen cheng cho
    choi chopra choudhury christensen clark clarke cohen cole coleman collins conti cook cooper costa cox
    crawford cruz cunningham curtis dahl dalton das davies davis dawson daniels
    delgado demir desai diaz diaz dixon dogan dominguez douglas doyle dubois duncan dunn dupont edwards
    eliasson elliott ellis eriksson esposito evans fernandes fernandez ferrari ferguson ferreira fischer
    fisher fitzgerald fleming fletcher flores ford foster fournier fowler fox francis franco frank fraser
    freeman friedman fuchs fuentes fujimoto fuller garcia gardner garner
    george ghosh gibson gill gomez gonzales gonzalez goldberg goldman gonzalez goodman gordon graham grant
    gray green greene griffin gruber guerrero gupta gutierrez guzman haas hall hamilton
    hammond hansen hanson harding harper harris harrison hart hartmann harvey hasan hassan hayes henderson
    henry hernandez herrera hoang hoffman hoffmann holmes holt hopkins horvat horvath hossain hosseini howard
    hoxha
    huang hudson hughes hunt hunter hussain hussein iqbal ito ivanov ivanova iyer jackson jacobs jafari james
    janssen jansen jenkins jensen jimenez johansson johnson johnston jones joshi jordan jovanovic kapoor karim
    karimi
    kato kaur kaya keller kelly kennedy kerr khalil khan kim king kirk klein knight koch kovac kovacs
    kovalenko kowalski kozlov kramer krause kruger kumar kuznetsov lambert lane lang larsen larson
    laurent lawrence lawson le lebedev lee lefebvre lehmann leon leroy levin levy lewis li lin lindgren
    lindqvist liu lloyd long lopez lucas lynch maas macdonald mackay mackenzie mahmoud maier
    malik mancini marino marshall martin martinez martini martins mason matthews mccarthy mcdonald mcgrath
    mckenzie mclean medina mehta mendes mendoza mendez meyer miller mills mishra mitchell mohamed mohammadi
    mokoena molina
    moore morales moreau moreno morgan mori morozov morris morrison mueller mukherjee muller muller mullins
    munoz murphy murray mustafa myers nagy nair nakamura navarro nel nelson neumann newman newton nguyen
    nichols nielsen
    nikolaev nikolic nilsson noor novak novikov nunez obrien oconnor odonnell oliveira olsen olson oneill
    ortega ortiz osman owens ozturk page palmer papadopoulos park parker parsons
    patel patterson paul payne pearson pedersen perez perkins persson peters petersen peterson petrov petrovic
    pham phillips pierce pinto popescu popov popovic porter powell price qureshi rahimi rahman ramirez ramos
    rao
    rasmussen reed reid reyes reynolds rezaei rezaie ricci rice richards richardson richter riley rivera
    roberts robertson robinson rodrigues rodriguez rogers rojas romano romero rose rosen rosenberg ross rossi
    roth rousseau roy ruiz russell
    russo ryan saito salazar saleh salem sanchez sanders sandhu santos sato schmid schmidt schmitt schneider
    schroeder schubert schultz schulz schwarz scott shah shaikh sharma shaw shevchenko siddiqui silva simmons
    simon simpson singh sinha smirnov smith smyth snyder sokolov soto sousa spencer stanley stephens stevens
    stevenson stewart stone suarez sullivan suzuki svensson syed takahashi tan tanaka taylor thomas thompson
    thomson tkachenko torres
    toth tran tucker turner ueda vargas vasquez vega verma vogel volkov wagner walker wallace walsh walter
    wang ward warren watanabe watkins watson watts weaver webb weber weiss wells west wheeler white wilkinson
    williams
    williamson willis wilson winkler wolf wong wood woods wright wu yamada yamamoto yang yilmaz yoshida young
    yusuf zaidi zapata zhang zhao zhou zimmerman zimmermann
    """

  /// Endings that family names have and few other words: "Vantson", "Vantovic", "Vantzadeh".
  private static let endings: [[UInt8]] = [
    "son", "sen", "sson", "ov", "ova", "ev", "eva", "sky", "ski", "ska", "skaya", "enko", "chuk", "vich",
    "vic", "wicz", "yan", "zadeh",
    "nejad", "pour", "oglu", "opoulos", "idis", "akis", "escu", "shvili", "adze", "stein", "berg", "mann",
    "feld", "quist", "strom", "ez", "elli",
    "etti", "ini", "ucci", "wala",
  ].map { Array($0.utf8) }

  /// Whether a capitalised word is made like a family name: "O'Vant", "McVant", or one of the endings.
  static func hasShape(_ token: Token, _ text: Text) -> Bool {
    let count = token.span.count
    guard count >= 5, !token.flags.contains(.allCaps), !token.flags.contains(.digit) else { return false }
    return text.utf8.withUnsafeBufferPointer { bytes in
      let first = bytes[token.start]
      let second = bytes[token.start + 1]
      if first == 0x4F || first == 0x44, second == 0x27 || second == 0xE2 { return true }
      if first == 0x4D, second == 0x63, bytes[token.start + 2] &- 0x41 < 26 { return true }
      return endings.contains { ending in
        count >= ending.count + 3 && bytes[(token.end - ending.count)..<token.end].elementsEqual(ending)
      }
    }
  }
}
