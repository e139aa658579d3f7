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

  /// Chinese, Korean and Vietnamese family names, which stand first.
  static let beforeGiven = """
    ahn an bae baek bai ban bao bian bo bu bui byun cai cao cha chae chai chang chau chen cheng cheong cheung chi chiang chiu
    cho choe choi chong chou chow chu chua chun chung cui dai dang deng ding do dong doan dinh dou du duan duong eom fan fang
    fei feng fu fung gan gao ge geng gong goh gong gu guan guo gwak ha ham han hang hao he heo ho hoang hong hou hsiao hsieh hsu
    hu hua huang hui hung huo huynh hwang jang jeon jeong ji jia jiang jiao jin jing jo joo ju jung kang kim ko kong koo kuo
    kwak kwok kwon lai lam lan lau law le lee lei leng leung li lian liang liao lim lin ling liu lo long loo lou lu luo luong
    lui lyu ma mai mao mei men meng min mo moon mu na nam ng ngo nguyen nie ning niu noh oh ong ou pan pang park pei peng phan
    pham phung pi ping pu qi qian qiao qin qiu qu quan quach rao ren rhee ri roh ruan ryu seo seok seong sha shan shang shao she
    shen sheng shi shih shim shin shu si sim so sohn son song su suh sun sung tai tam tan tang tao teng teo thai tian tong tong
    tran trinh trinh truong tsai tsang tse tseng tu tung vo vu wan wang wei wen weng won wong woo woon wu xi xia xiang xiao xie
    xin xing xiong xu xue yan yang yao ye yeh yen yeo yeoh yeom yi yim yin ying yip yoo yoon you yu yuan yue yun zang zeng zhai
    zhan zhang zhao zheng zhong zhou zhu zhuang zhuo zong zou zu
    """

  /// Endings that family names have and few other words: "Vantson", "Vantovic", "Vantzadeh".
  private static let endings: [String] = [
    "son", "sen", "sson", "ov", "ova", "ev", "eva", "sky", "ski", "ska", "skaya", "enko", "chuk", "vich",
    "vic", "wicz", "yan", "zadeh",
    "nejad", "pour", "oglu", "opoulos", "idis", "akis", "escu", "shvili", "adze", "stein", "berg", "mann",
    "feld", "quist", "strom", "ez", "elli",
    "etti", "ini", "ucci", "wala",
  ]

  /// The endings by their last letter.
  private static let endingsByLast: [[[UInt8]]] = {
    let all = endings.map { Array($0.utf8) }
    return (0..<26).map { letter in all.filter { $0.last == 0x61 + UInt8(letter) } }
  }()

  /// "O'Vant", "D'Vant", "McVant": hardly anything but a family name.
  static func isCelticShape(_ token: Token, _ text: Text) -> Bool {
    guard token.span.count > 4, !token.flags.contains(.allCaps) else { return false }
    let first = text[token.start]
    let second = text[token.start + 1]
    if first == 0x4F || first == 0x44, second == 0x27 || second == 0xE2 { return true }
    return first == 0x4D && second == 0x63 && text[token.start + 2] &- 0x41 < 26
  }

  /// Whether a capitalised word is made like a family name: "O'Vant", "McVant", or one of the endings.
  static func hasShape(_ token: Token, _ text: Text) -> Bool {
    let count = token.span.count
    guard count >= 5, !token.flags.contains(.allCaps), !token.flags.contains(.digit) else { return false }
    return text.utf8.withUnsafeBufferPointer { bytes in
      let first = bytes[token.start]
      let second = bytes[token.start + 1]
      if first == 0x4F || first == 0x44, second == 0x27 || second == 0xE2 { return true }
      if first == 0x4D, second == 0x63, bytes[token.start + 2] &- 0x41 < 26 { return true }
      let last = Int(bytes[token.end - 1]) - 0x61
      guard endingsByLast.indices.contains(last) else { return false }
      return endingsByLast[last].contains { ending in
        count >= ending.count + 3 && bytes[(token.end - ending.count)..<token.end].elementsEqual(ending)
      }
    }
  }
}
