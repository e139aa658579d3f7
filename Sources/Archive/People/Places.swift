/// Countries, peoples, capitals, large cities, American states and the heads of place names.
///
/// General geography, written by hand. A place is no person; as a source ("Moscow said") it stands for
/// its government.
enum Places {
  static let countries = """
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain
    bangladesh barbados belarus belgium
    belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burkina burma burundi cambodia cameroon
    canada chad chile china colombia
    comoros congo croatia cuba cyprus czechoslovakia denmark djibouti dominica ecuador egypt eritrea estonia
    eswatini
    ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana
    haiti honduras hungary iceland
    india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo
    kuwait kyrgyzstan laos latvia
    lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia
    maldives mali malta mauritania mauritius mexico
    micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands
    nicaragua niger nigeria norway
    oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda
    samoa senegal serbia seychelles
    singapore slovakia slovenia somalia spain sudan suriname swaziland sweden switzerland syria taiwan
    tajikistan tanzania thailand
    togo tonga tunisia turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam
    yemen yugoslavia zaire zambia zimbabwe
    britain england scotland wales america us usa uk ussr uae u.s u.s. u.k. u.s.a. u.a.e. u.s.s.r. eu e.u. drc prc
    """

  static let peoples = """
    afghan african albanian algerian american angolan arab arabian arabic argentine argentinian armenian asian
    australian austrian azerbaijani bahraini
    bangladeshi basque belarusian belgian bolivian bosnian brazilian british briton bulgarian burmese
    cambodian cameroonian canadian catalan chechen chilean chinese
    christian colombian congolese croat croatian cuban cypriot czech danish dane dutch ecuadorian egyptian
    english estonian ethiopian
    european filipino finnish french georgian german ghanaian greek guatemalan haitian hindu honduran
    hungarian icelandic indian indonesian iranian iraqi irish islamic
    islamist israeli italian jamaican japanese jewish jordanian kazakh kenyan korean kosovan kurd kurdish
    kuwaiti kyrgyz laotian latin latino latvian lebanese liberian libyan
    lithuanian macedonian malaysian maltese mexican moldovan mongolian montenegrin moroccan mozambican muslim
    namibian nepalese nepali nicaraguan nigerian norwegian
    omani orthodox ottoman pakistani palestinian panamanian paraguayan persian peruvian polish portuguese
    protestant qatari catholic romanian roman russian rwandan saudi
    scot scottish senegalese serb serbian shia shiite sikh singaporean slovak slovene slovenian somali soviet
    spanish sudanese sunni swede swedish swiss syrian taiwanese
    tajik tanzanian thai tibetan tunisian turk turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan
    vietnamese welsh western yemeni yazidi zambian zimbabwean zionist
    americans arabs russians syrians iranians iraqis israelis palestinians germans britons europeans kurds
    turks muslims christians jews africans asians
    northern southern eastern central hispanic hispanics latinos latino republican democrat libertarian
    conservative tory liberal democratic gaullist marxist communist socialist nazi
    """

  static let cities = """
    abidjan abuja accra addis aden algiers aleppo alexandria amman amsterdam ankara antwerp astana athens
    atlanta auckland baghdad baku bali baltimore bamako bandung
    bangalore bangkok barcelona basra beijing beirut belfast belgrade berlin bern bilbao birmingham bogota
    bologna bombay bonn bordeaux boston brasilia bratislava
    bremen brisbane bristol brussels bucharest budapest buenos cairo calcutta calgary cambridge canberra
    caracas cardiff casablanca chennai chicago cologne
    colombo copenhagen damascus dakar dallas darwin delhi denver detroit dhaka doha donetsk dortmund dresden
    dubai dublin durban edinburgh erbil
    fallujah florence frankfurt gaza gdansk geneva genoa glasgow grozny guangzhou hague hamburg hanoi harare
    havana helsinki homs houston hyderabad idlib isfahan
    islamabad istanbul jakarta jeddah jerusalem johannesburg juba kabul kampala kandahar karachi karbala
    kathmandu kharkiv khartoum kiev kigali kinshasa kolkata krakow kyiv kyoto lagos lahore
    leeds leipzig liege lille lima lisbon liverpool ljubljana london luanda lucknow lugano lyon madrid managua
    manama manchester manila maputo marseille mashhad mecca medina melbourne
    miami milan minsk mogadishu mombasa monrovia montevideo montreal moscow mosul mumbai munich muscat nairobi
    najaf nanjing naples newcastle nicosia nottingham odessa osaka oslo
    ottawa oxford palermo paris perth philadelphia phoenix pisa pittsburgh prague pretoria pyongyang qom quito
    rabat ramallah raqqa rangoon rawalpindi reykjavik riga
    riyadh rome rotterdam salzburg sana'a sanaa sanaa sao sarajevo seattle sebastopol seoul seville shanghai
    sheffield shiraz skopje sofia southampton stockholm strasbourg stuttgart sydney
    tabriz taipei tallinn tashkent tbilisi tehran thessaloniki tirana tokyo toronto toulouse tripoli tunis
    turin ulaanbaatar valencia vancouver venice
    vienna vientiane vilnius vladivostok warsaw washington wellington wuhan yangon yaounde yerevan yokohama
    zagreb zurich cleveland cincinnati minneapolis tulsa memphis nashville orlando
    tampa charlotte milwaukee sacramento brooklyn manhattan bronx queens harlem ferguson davos yalta chernobyl
    fukushima hiroshima nagasaki guantanamo deir latakia tartus palmyra hama daraa
    """

  static let regions = """
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
    indiana iowa kansas kentucky louisiana
    maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire
    jersey ohio oklahoma oregon pennsylvania
    tennessee texas utah vermont virginia wisconsin wyoming carolina dakota ontario quebec alberta manitoba
    saskatchewan scotia columbia newfoundland
    queensland tasmania victoria bavaria saxony hesse catalonia andalusia galicia tuscany lombardy sicily
    sardinia corsica crete provence brittany
    normandy crimea donbas donbass siberia chechnya dagestan caucasus balkans anatolia kurdistan mesopotamia
    levant sinai golan galilee negev sahara sahel
    darfur ogaden punjab sindh balochistan kashmir gujarat kerala assam bengal tibet xinjiang manchuria
    hokkaido okinawa sumatra java borneo
    africa asia europe antarctica arctic eurasia scandinavia oceania amazon sahara atlantic pacific
    mediterranean baltic caspian persian hormuz euphrates tigris nile danube
    rhine volga thames yorkshire lancashire cornwall kent sussex surrey essex norfolk suffolk devon dorset
    wiltshire midlands ulster wessex
    westminster hollywood broadway
    """

  /// Words that end (or begin) the name of a place or a building: "Jordan Valley", "Fort Orlo".
  static let heads = """
    valley river street avenue boulevard beach county city town village island islands airport square road
    bridge hotel stadium
    district province governorate region desert sea ocean bay gulf strait canal port harbour harbor mountain
    mountains mount peninsula
    fort cape lake plaza garden gardens tower towers palace castle cathedral mosque temple heights hills creek
    springs falls forest
    mosalla khanegah khaneh bazaar caravanserai shrine mausoleum fairground fairgrounds expressway metro pavilion promenade reservoir dam
    crossing base camp prison jail junction terminal station highway motorway railway north south east west
    """

  /// The words above that are also family names of many: "Elna Park", "Orlo Hill".
  static let headsThatAreNames = """
    park hill lake street bridge field fields forest castle tower brooks banks church hall rivers woods marsh
    moor west north ford glen heath rivers towers waters house
    """
}
