/// Names that every reader knows under one English spelling: who types one means it, and none like it by sound.
///
/// Turkey is not searched as Torque, nor Volcker as Walker. Names that English newspapers spell in several ways
/// (Homs, Sergei, Mohammed) are left out; other names of those listed are in ``AliasTable``.
enum WellKnownNames {
  /// Whether it is one, whatever its case.
  ///
  ///     WellKnownNames.contains("Cuba")   // true
  ///     WellKnownNames.contains("Homs")   // false
  static func contains(_ word: some StringProtocol) -> Bool { words.contains(WordKey(word)) }

  /// Endings of English words that names of other languages hardly have.
  private static let endings = [
    "tion", "sion", "ment", "ness", "ship", "able", "ible", "less", "ings", "ing", "ly",
  ]

  /// Whether a spelling is made like an English word, and the name that it would be a spelling of is not.
  ///
  ///     WellKnownNames.isWord("Nation", for: "Natsyan")   // true
  static func isWord(_ spelling: String, for name: String) -> Bool {
    let (spelling, name) = (spelling.lowercased(), name.lowercased())
    guard spelling.utf8.count >= 6 else { return false }
    return endings.contains { spelling.hasSuffix($0) && !name.hasSuffix($0) }
  }

  /// Nations, cities, months with their short forms, and the commonest names of the English-speaking world; by hand,
  /// from general knowledge.
  private static let words = WordSet(
    words: """
      afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain
      bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria
      burma burundi cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus denmark
      djibouti dominica ecuador egypt england eritrea estonia ethiopia fiji finland france gabon gambia georgia
      germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq
      ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon
      lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia mali malta
      mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal
      netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines
      poland portugal qatar romania russia rwanda samoa scotland senegal serbia singapore slovakia slovenia somalia
      spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey
      turkmenistan uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam wales yemen yugoslavia zaire zambia
      zimbabwe america africa asia europe

      accra algiers amman amsterdam ankara athens atlanta auckland baghdad baku baltimore bangkok barcelona beijing
      beirut belfast belgrade berlin bern birmingham bogota bonn boston brisbane bristol brussels budapest cairo
      calgary cambridge canberra caracas cardiff chicago cleveland cologne copenhagen dakar dallas delhi denver
      detroit doha dublin edinburgh florence frankfurt geneva genoa glasgow hague hamburg hanoi harare havana
      helsinki houston islamabad istanbul jakarta jerusalem johannesburg kabul kampala karachi khartoum kinshasa
      kobe lagos lahore leeds lima lisbon liverpool london luanda lyon madrid managua manchester manila marseille
      melbourne miami milan minsk montreal moscow mumbai munich nairobi naples nicosia oslo ottawa oxford paris
      perth philadelphia pittsburgh prague pretoria quito rome rotterdam santiago sarajevo seattle seoul seville
      shanghai sofia stockholm stuttgart sydney tehran tokyo toronto tripoli tunis turin vancouver venice vienna
      vilnius warsaw washington wellington zagreb zurich
      alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida hawaii idaho
      illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
      missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia
      wisconsin wyoming

      january february march april june july august september october november december jan feb mar apr jun jul aug
      sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday

      aaron adams allen amy andy ann anna anne annie arthur baker barbara barry ben bell bennett betty bill bob
      brandon brenda brian brooks brown bruce bryan burns bush butler campbell carl carol carter charles charlie
      chris christine clark clarke clinton collins cook cooper craig cruz daisy dave david davies davis dean debbie
      dennis diana dick don donald donna dorothy doug edward edwards eli elizabeth ellen ellis emily emma eric evans
      fisher ford foster frank fred gary george gordon graham grant gray greg green griffin hall hamilton harris
      harrison harry harvey heather helen henry hill holly howard hughes hunt hunter irwin jack jackson james jane
      janet jason jean jeff jeffrey jennifer jenny jerry jessica jill jim jimmy joan joe johnson johnston jones joyce
      judy julia julie karen kate kathy keith kelly kennedy kenneth kevin kim king larry laura lawrence lee lewis
      linda lisa lloyd lopez lucy lynn mark marshall martin mary mason mason matthew matthews mcdonald miller
      mitchell moore morgan morris murphy murray musk myers nancy neil nelson nick nicole norman obama oliver palmer
      pamela parker patricia patrick paul perry peter phil philip phillips powell price ralph ray reagan regan
      rebecca reed reynolds richard richardson rick robert roberts robertson robin robinson roger rogers romeo
      ronald rose rosie ross roy russell ruth ryan sandra scott sharon shaw simon simpson smith stanley stephen
      steve steven stewart stuart susan taylor ted terry thatcher thompson tim timothy todd tom tony tucker turner
      tyler victoria wagner walker wallace walter ward warren watson wayne webb wells wendy west white william
      williams wilson wood woods wright young
      dow jones bosch coca cola nikkei sierra muskie
      """)
}
