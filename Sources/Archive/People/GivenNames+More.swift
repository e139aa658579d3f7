/// More given names of the world, language by language; the same rules as in ``GivenNames``.
extension GivenNames {
  static let moreMale = """
    adebayo adekunle adewale ademola akinwumi babajide bamidele chike chukwudi chukwuemeka ebuka gbenga ikechukwu
    kelechi kunle nnamdi obinna olamide olumide seun sule tayo temitope tobi uche yakubu yemi kwabena kwadwo kwaku
    kwasi ebo kobina abebe alemayehu bekele berhanu dawit demeke desta gebre getachew kebede mekonnen mengistu
    mulugeta tadesse tamirat tekle tewolde worku yohannes zenawi barasa kamau kariuki kipchoge kiprono kiptoo
    maina mbugua muthoni mwangi njoroge ochieng odhiambo okoth omondi onyango otieno wafula wanjala bongani
    jabulani lindiwe lwazi mandla mthunzi nkosinathi sandile sibusiso sifiso siyabonga thulani tshepo vusi xolani
    zweli farai tinashe tapiwa amadou boubacar cheikh demba idrissa ibrahima issoufou lamine mahamadou modibo
    moussa oumar seydou souleymane tidiane alassane achmad agung arief dedi dewa dian djoko eko gede hendra heru
    ketut nyoman putu slamet sri surya teguh wahyu wayan yusril yudi azlan azman faizal hairul khairy nazri nizam
    razak shahrir syed zulkifli arnel bongbong efren jejomar jojo rodel rolando rommel wilfredo anan apirak chai
    chalerm chuan kasit kittisak prayuth prawit somchai somsak suthep thanong htin khin kyaw maung myint nay soe
    thant thura zaw abhijit abhishek aditya ajit alok amitabh anirudh anurag arjun atul bhaskar chandrababu
    devendra ganesh gautam girish gopal govind hardik hemant jagdish jayant kailash kartik lalit mahendra manish
    mayank mohit murali nandan naveen nikhil piyush prabhakar rajat rajendra rohit sameer santosh satish shankar
    sharad shivraj srinivas subhash tejas umesh venkaiah venkatesh vikas vishal vivek yogesh arshad bilawal
    chaudhry fawad humayun jahangir khurram mehmood moeed mubarak mushtaq owais parvez pervaiz sajid shahbaz
    sohail waqar zeeshan anisul mahbub matiur mizanur mujibur obaidul shamsul tarique haitham hicham hussam ilyas
    jabir jihad kais karam kareem khaldoun majed mazen mounir muayad muhannad nidal nizar qais qusay raed rafic
    riad suhail sufyan tamim tawfiq wael younes zakaria zaki zuhair abdelfattah abdelhamid abdelmalek abdelrahman
    abdirahman abdolreza abdulhamid abdulmalik ardeshir arash ardalan eshaq faramarz gholam-hossein kambiz
    kaveh keyvan kianoush kourosh nosratollah payam pouya rouhollah rostam saman shahriar shapour siamak taghi
    yadollah zabihollah alp alparslan arda baris berat berk bora burak cem cenk devlet doruk egemen ekrem ercan
    erdal erkan erol ersin fahrettin fatih ferhat fikret gokhan haluk hulusi ilker ismet kadir koray kerem kursat
    levent melih mert mesut metin mucahit nabi necdet nevzat oguz okan onur ozgur recai sahin serdar serkan sinan
    sukru tarkan temel tolga turgut ufuk ugur umit volkan yasar yilmaz zafer zeki zeynel olexiy oleksii mykola
    mykhailo mykhaylo vasyl vitaliy vitalii vyacheslav yaroslav yevhen yevgen yurii ruslan rostyslav serhii
    sviatoslav taras andrii hryhoriy ihor illia kostiantyn kyrylo maksym borys stepan anatoliy arkady fedor
    gennadiy gleb innokenty maksim matvey pyotr rodion semyon timofey timur veniamin vsevolod yegor zakhar
    bartlomiej boguslaw boleslaw czeslaw eryk grzegorz kazimierz leszek mieczyslaw miroslaw przemyslaw slawomir
    szymon tadeusz wieslaw witold wlodzimierz zdzislaw zygmunt bohumil bohuslav ctirad frantisek jaromir jindrich
    kvetoslav ladislav libor lubomir ludek matej miloslav ondrej otakar premysl radim rostislav vlastimil vojtech
    zbynek zdenek attila balint bela bence endre gergely geza gyula imre istvan jeno jozsef kalman karoly lajos
    matyas szabolcs zsolt catalin ciprian claudiu dacian dragos dumitru florin gheorghe horia ilie ioan ionut
    iulian liviu marius octavian ovidiu petre radu razvan sorin teodor tiberiu traian tudor asen atanas biser
    bisser ivaylo krasimir lyubomir ognyan petko plamen rumen stoyan svetoslav todor veselin yordan zhivko bojan
    borislav branislav branko dejan dragan dragoljub dusan kresimir ljubisa miljan mladen momcilo nebojsa
    nedjeljko nenad novak sasa sinisa slaven slavko srdjan tihomir zarko zivko agim arben ardian artan bashkim
    besnik bujar edi enver fatmir fatos gezim kreshnik lulzim petrit rexhep sali skender skerdilaid valon visar
    apostolos athanasios dimitrios evangelos fotis giannis kostas leonidas manolis prokopis spyros stelios takis
    thanasis theodoros vangelis vasilis yiannis aapo antti arto eero eino erkki esko hannu harri heikki ilkka
    jaakko jari jarmo jorma jouko juha juhani jukka kaarlo kalevi kari kimmo lasse lauri markku matti mauno mika
    niklas onni osmo paavo pekka pentti pertti raimo reijo risto sakari sauli seppo tapio tarmo tauno tero toivo
    tuomas tuomo urho uuno veikko vesa yrjo arne arvid asbjorn asmund aksel bengt birger bjarne bo borje brynjar
    christer egil einar eirik elof erling espen eyvind finn folke frode geir gosta greger gudmund gustaf halvard
    hans-peter harald hjalmar ingemar ingvar jarl jorn kaare kare karsten kjartan kristoffer magne mogens morten
    olaf olav ole olof ove per-olof poul rasmus ragnar reidar roald rune sigurd sivert stein steinar stellan sture
    svein sixten tage thorbjorn thorvald tor torbjorn tormod tron trygve vidar viggo andri bjarni dagur eyjolfur
    gisli gudni halldor helgi hordur ingvi oddur olafur ossur palmi sigmundur sigurdur snorri steingrimur thor
    thorsteinn adriaan arie arjen bram cees coen cor daan duco frans frits gerrit gijs huub jan-peter jeroen jelle
    joep joris kees klaas koen lodewijk luuk maarten marnix menno niek onno piet rien roel ruud sander sjoerd
    thijs tijs tjeerd wouter achim albrecht alfons anselm armin arndt benno burkhard christoph claas detlef
    diethelm eberhard eckart egon ekkehard engelbert erhard ernst-august ewald falk florian friedhelm friedrich
    gebhard gernot gottfried guenter hans-georg hans-dietrich hansjorg hartmut hasso heiner helmuth henning holger
    ingo jochen kai karl-heinz karlheinz ludger lutz manfred meinhard ottmar rudiger rupprecht siegfried thilo
    tilman ullrich veit walther wieland wolfram wulf achille adrien amaury anatole armand aurelien baptiste
    bastien didier edouard eloi fabien florent franck gaetan gaston germain gregoire gustave herve hippolyte
    hugues jean-baptiste jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie
    jean-michel jean-paul jean-philippe jean-pierre jean-yves loic matthieu mickael pierre-yves regis remi roch
    rodolphe romain stanislas tanguy theophile thibault ulysse vianney yann yannick yvon aldo alessio alfio
    ambrogio amedeo amintore angelino arrigo attilio beniamino beppe biagio carmelo carmine cesare ciriaco corrado
    cosimo domenico donato duilio egidio elio emanuele enrico enzo ercole ermanno ettore eugenio ezio fausto
    ferruccio fiorello flavio fulvio gennaro gian giancarlo gianpaolo gino giordano girolamo giuliano goffredo
    graziano guglielmo ignazio ilario ivano lamberto leandro livio manlio marcello massimiliano mattia mauro mirko
    nanni nello nichi nino oreste osvaldo ottavio palmiro patrizio piero pierluigi pino raffaele raimondo remo
    renzo ruggero santo saverio silvano tarcisio tommaso tonino tullio ugo valerio vasco virgilio vittorio
    adalberto adelmo agustin alonso amado ambrosio anastasio andoni anibal aniceto arnaldo arsenio artur asier
    atilio aurelio baltasar bartolome basilio bautista belisario benito bernabe blas braulio camilo casimiro
    celestino cesareo cipriano conrado crispin curro damaso demetrio desiderio dionisio domingo edelmiro edgardo
    eladio eleuterio eligio eliseo eloy emeterio emiliano enrique epifanio eulogio eusebio evaristo ezequiel
    fabricio facundo faustino fermin florentino fortunato fulgencio gaspar gervasio gumersindo heliodoro heriberto
    hermenegildo hernando hilario hipolito inaki indalecio ireneo isidoro isidro jacinto jacobo jordi jose-luis
    josue juan-carlos justino laureano leocadio leoncio leopoldo lisandro macario marcelino marcial maximo melchor
    modesto moises narciso nemesio nicanor norberto octavio olegario onofre pascual paulino pepe porfirio
    prudencio quintin ramiro reinaldo remigio rigoberto romualdo rufino saturnino segundo serafin servando
    severino silverio silvestre teofilo tiburcio timoteo toribio ulises urbano valeriano venancio wenceslao
    wilfrido xabier xavi yago zacarias adilson afonso aloysio anselmo antero aparicio armindo arlindo ayrton
    baltazar bento bernardino caetano cid cleber clodoaldo custodio diogo duarte edson eurico ferro geraldo
    getulio gilmar gilson gualter guilherme helder helio heitor herculano itamar joaquim juscelino lourenco manoel
    marcio mateus milton moacir nuno odair olavo otavio raimundo renan romario ruy sidnei tancredo telmo thiago
    tiago ubiratan valdemar valdir vitor wagner waldir zeferino alasdair alisdair archibald
    callum calum cathal ciaran colm conall cormac declan diarmuid donal dougal dougald eamonn eoghan eoin ewan
    ewen fergal fergus fintan fionn gareth geraint gethin gruffydd gwilym hamish huw iain iestyn ieuan innes iolo
    islay ivor lachlan lorcan mairtin malachy muiris murdo niall oisin osian owain padraic padraig proinsias
    rhodri rhys ruairi ruaridh seamus seosamh tadhg tomos torquil tudur ulick alphonso ambrose ansel archer
    barclay beau bertram bradford brady brantley braxton brock bryson chauncey chet clarence claud cletus clifton
    columbus cosmo cuthbert darnell dashiell delbert demetrius dexter dorian dudley ebenezer elbert eldridge eli
    ellsworth elmer elmo elwood emery emmett enoch enos ephraim erasmus esau ethan evander everett ezekiel ferris
    festus gaius garland garrett gifford granville griffith grover harlan harley hezekiah hiram homer horace
    horatio ichabod immanuel isaiah isham ishmael jabez jarvis jebediah jedediah jermaine jethro joab judah keenan
    kendall kermit kirby lancelot langston lazarus leander leland lemuel lester llewellyn lowell lucius lyman
    mackenzie malachi marcellus marmaduke maxwell maynard merle micah montague mordecai mortimer nahum nehemiah
    nevil newton nicodemus obadiah octavius ogden olin orson osbert osgood osmond otis percival peregrine phineas
    ramsey remus reynold rhett romulus roscoe royce rutherford sampson samson shadrach shelby sherwood silas
    silvester stanford tad theobald tobias tristram truman ulysses uriah valentine walton willard willis winfield
    zachariah zebulon hirohito haruto hajime isamu isao jiro jun junichi kaito kazuhiko keiji keizo kentaro kenzo
    kiyoshi koichi koizumi koji kunio makoto mamoru masaaki masahiro masao masato masayoshi michio minoru mitsuo
    motoki nobuyuki osamu ren ryota ryutaro saburo satoru seiji seiichi shigeo shinichi shinji sho shoichi tadao
    takahiro takao takeo tatsuo tatsuya teruo tetsuya tomio toru toshihiro tsutomu wataru yoshihiko yosuke yuji
    yuki yuta asher avner benzion boaz chaim dov eliezer elyakim gadi gilad haim meir mordechai natan nir ofer
    ophir oren ori rafi roni shaul tal tzachi uzi yaakov yaron yehuda yisrael yoni zeev zvi
    """

  static let moreFemale = """
    abena abimbola abiola adaeze adanna adenike adwoa afua akosua ama amaka amara amarachi asantewaa bisola
    chiamaka chidinma chinwe chioma damilola ebele ebun efua esi ezinne folake funmilayo ifeoma ijeoma kehinde
    mojisola modupe nkechi nkiru nneka nnenna oby olabisi olufunke oluchi omolara onyeka ronke sade simisola taiwo
    temilola titilayo toyin uju yetunde yewande akinyi achieng adhiambo akoth anyango atieno awino chebet cherono
    chepkoech jepkosgei jerotich kemunto moraa muthoni nafula nekesa njeri nyambura nyokabi wairimu waithera
    wambui wangui wanjiku wanjiru aster almaz birtukan emebet genet hirut liya meaza meseret mulu selam sahle
    tigist tirunesh tsehay yodit zewdie ayanda busisiwe lerato lindiwe mbali naledi nandi nobuhle nokuthula nomsa
    noluthando nosipho ntombi palesa sibongile sindisiwe thandeka thandi thandiwe thembi tumi unathi zandile
    zanele zinhle zodwa chipo rudo ruvimbo rutendo tatenda tsitsi adama aicha aissata aissatou aminata awa bintou
    coumba djeneba fatoumata hadja hawa kadiatou khady mariama mariame nafissatou oumou ramatou rokia salimata
    seynabou ayu dewi dyah endang fitri indah kartini lestari ningsih nur ratna retno rini sari sinta siti
    sulastri susi tri wati wulan yanti yuni aishah azizah faridah halimah hamidah nurul noraini norliza rafidah
    rosmah rubiah salmah wan zaleha zaiton corazon imelda luzviminda marites maricel risa rowena apinya chonthicha
    kanya malee nok paetongtarn pim pornthip sirikit sudarat supaporn yingluck daw khin mya nilar suu thida
    yadanar aarti aditi akshata alka amrita anandi anjali ankita anuradha aparna archana avani bhavna bharati
    chandra chitra deepa deepika devi divya durga esha gauri gayatri geeta geetha hema indu ishita jaya jayanti
    jyoti kajal kalpana kamini kanchan karuna kavita kavitha komal kriti kusum lata lalitha leela madhuri malini
    mamta manisha manju meenakshi mridula mukta namrata nandini nandita nayana neelam neeta nidhi nita padma
    pallavi parvati poonam prabha pragya prerna pushpa rachna radha radhika rajni ranjana rashmi reena renuka ritu
    roopa rukmini sadhana sandhya sangeeta sarita saroj savita seema shanti sharmila sheela shilpa shraddha shreya
    shruti shweta simran sita smita sneha sonal suchitra sudha sujata sulochana suman sumitra sunanda supriya
    surekha swapna swati tanvi trupti urvashi usha varsha vasudha vidya vimala vinita aaliya afshan ambreen amna
    asiya bushra farzana fauzia ghazala hafsa humaira iffat iram kausar kulsoom maleeha mehnaz mehwish munira
    naheed naila najma nargis naseem nasreen nazia nighat nusrat rabia rahat raheela rida rubina rukhsana saba
    sabeen sadia saima saira samina sanam shabnam shagufta shaheen shaista shazia sumaira tahira tasneem uzma
    yasmeen zahida zareen zubeda abeer afaf ahlam amani areej arwa asmaa ayat bahija basma bayan bothaina buthaina
    dalal doaa dunya eman fairuz fatiha fidaa ghadir hadeel hanadi hayat heba hend hiba ibtisam inas intisar israa
    jamila jihan kawthar khawla lamees lujain madiha majida malak malika manar marwa maysoon mays muna nahla najla
    najwa naima nesreen nibal nisreen noura nuha ola rabab rafif raghad rahaf raja randa raneem rawan razan rima
    rola rula ruqaya sabah sabreen safaa samah samar sawsan shaima shereen siham suad suha suhair sumaya suzan
    tahani taghrid umm wafaa widad yara yusra zaynab afsaneh anahita anousheh arezoo atefeh azadeh azam azar bahar
    bahareh banafsheh behnaz dorsa elaheh elnaz farahnaz faezeh farangis fariba farideh farzaneh fataneh fereshteh
    firouzeh ghazal golshifteh hajar hanieh homa jaleh kobra ladan laleh mahin mahnaz mahsa mahvash mandana
    manijeh marjan marzieh masumeh mehrangiz mehrnoush minoo mitra nasrin nazanin negar negin niloufar nooshin
    parastoo pari parisa parvaneh parvin pegah pouran rakhshan razieh reyhaneh robabeh roya sedigheh sepideh
    setareh shahrzad sheida shideh shohreh simin soheila somayeh soudabeh tahmineh vida zhaleh ziba zoya asli ayse
    aysun banu belgin berna betul bilge burcu canan ceyda cigdem defne derya didem dilek duygu ebru ece ela emel
    esin esra fadime feride feyza figen filiz funda gamze gonca gul gulay gulcin gulen gulsen gulten guler hacer
    hale handan hande havva hulya ilknur ipek irem jale kubra lale leman mehtap melek melike meltem meral merve
    meryem muge mukaddes nalan nazan nazli necla neslihan nesrin nevin nilgun nilufer nimet nuray nurcan nurten
    ozge ozlem pelin perihan pervin pinar rukiye sabiha saliha seda sebnem selin semra serap serpil sevda sevgi
    sevim sevinc simge sinem songul suna sureyya tansu tulay tulin turkan ulku yasemin yesim yildiz zeliha zerrin
    zubeyde zuhal anastasiya anzhela bohdana daryna halyna iryna kateryna khrystyna larysa lesia lesya lidiya
    liudmyla lyubov lyudmyla maryna mariia mariya marichka nadiia nadiya nataliia nataliya oleksandra olha olesia
    roksolana sofiia solomiia svitlana tamila tetiana tetyana uliana valentyna vira viktoriia yaroslava yevheniia
    yuliia zinaida zoia zoriana agafya alevtina alla alyona anfisa anzhelika antonina arina bella darya ekaterina
    elizaveta evgenia evgeniya faina inessa kira klavdia klavdiya ksenia kseniya lada larisa lilia lyudmila marfa
    nadezhda nonna oktyabrina olesya polina praskovya rimma ruslana serafima snezhana sofya taisia ulyana varvara
    vasilisa viktoria vlada yana yekaterina yelizaveta yevdokia yevgenia agata alicja aldona aneta bogumila bozena
    czeslawa danuta dorota edyta elzbieta ewa ewelina franciszka genowefa grazyna halina henryka honorata iwona
    izabela jadwiga janina julita justyna kamila katarzyna kasia kazimiera kinga krystyna leokadia malgorzata
    marianna mariola marzena matylda michalina miroslawa otylia patrycja stanislawa sylwia urszula weronika
    wieslawa wioletta wislawa wladyslawa zaneta zdzislawa zofia zuzanna zyta alzbeta andela bara blanka blazena
    bohumila dagmar daniela drahomira dusana eliska hana hedvika iveta jarmila jaroslava jindriska jirina jitka
    jolana kristyna kveta lenka libuse marketa milada miloslava miroslava nadezda pavla radka ruzena sarka sona
    stanislava stepanka vendula vlasta zdena zdenka zlata zofie agota aniko boglarka borbala eniko erzsebet eszter
    etelka gizella hajnal hajnalka ibolya ildiko iren izabella jolan judit julianna jusztina kata katalin
    krisztina lilla margit nikoletta noemi orsolya piroska reka rozsa szilvia terez timea vilma zita zsofia zsuzsa
    adina anca camelia catalina cosmina corina crina dorina doina ecaterina florentina georgeta ilinca lavinia
    lenuta ligia loredana luminita maricica mihaela mioara mirela nicoleta oana olimpia otilia paraschiva raluca
    ramona rodica ruxandra sanda smaranda sorina steliana teodora veturia victorita viorica zamfira aneliya
    bilyana boryana desislava elka emiliya gergana ginka iliana kapka lilyana meglena nevena penka petya ralitsa
    rositsa rumiana rumyana stefka svetla tsetska tsveta tsvetana vanya vasilka velislava yordanka zlatka amra
    azra biljana bojana borka branka danica darinka davorka dijana dragana dragica durdica dubravka dunja djurdja
    fadila gordana grozdana jadranka jagoda jasmina jasna jelka jovana kolinda kosara lejla lepa ljerka ljiljana
    ljubica marijana mersiha mihajla mila milanka milka mladenka natasa nedeljka nevenka olivera radmila radojka
    ranka ruzica sanela sanja senka slavica slobodanka snezana sofija stana stanka suzana tatjana vedrana verica
    visnja vjosa zagorka zorica zorka aferdita arbnora arta atifete blerta drita edita elira ermira etleva flaka
    genta kaltrina ledina lindita liri luljeta majlinda mimoza mirlinda shpresa teuta vjollca vlora aggeliki
    aikaterini androniki aphrodite argyro artemis aspasia athina chrysanthi chryssa despina dimitra efi effie
    eirini ekaterini eleftheria ermioni evanthia evangelia evi fofi fotini ioanna kalliopi konstantina kyriaki
    lefteria louka melina myrto niki paraskevi persefoni polyxeni rodanthi stamatia stavroula styliani thalia
    theano theodora vasiliki vassiliki xanthippi xenia zoi aila aino airi aija aliisa anneli annikki anniina anu
    arja auli eeva eija eila elli emmi essi eveliina hannele heini heli helmi hilkka hilla iida inkeri irja jaana
    jenni jonna kaarina kaisa kaija karoliina katariina kati katri kerttu kirsi kirsti krista kristiina kyllikki
    laila leea leena lempi liisa lotta maarit maija mari marjaana marja-liisa marjo marjatta marketta merja meri
    minna mirja mirva miina netta niina noora oili orvokki outi pauliina pirjo pirkko raija raili ritva riikka
    riitta roosa saara saija saimi salla satu seija senja siiri silja sini sirkka sirpa sisko soile sointu suvi
    taina taru terhi terttu tiina tuija tuula tytti tyyne vappu varpu venla vuokko agneta aase alfhild alva anette
    anine anne-marie aslaug astri aud barbro benedikte berit birgit birgitta birgitte bodil borghild brit
    britt carin cecilie charlotta dagny dorthe ebba edel elin elisabet ellinor embla ester frida froydis gro grete
    gry gunhild gunilla gunnel gunvor guri hanne hedda hege helle henriette herdis hilde hildegunn hjordis idun
    ingeborg ingegerd inger ingunn janne jorunn kari karoline kersti kjellaug kjersti lene linn liv lotte lovisa
    magnhild maiken maja malin maren margareta margrethe marte merete mette oddny oddrun oda ottilie pernille
    ragna ragnhild randi rigmor rikke ronja runa signe siri sissel siv snefrid solfrid solveig solvi stina
    svanhild synne synnove thea thora thorhild tiril torill torunn tove trine tuva turid ulrikke unni vibeke vilde
    ylva adalheidur agla alfheidur arna asdis asta bergljot birna bjork brynhildur edda erla gudbjorg gudlaug
    gudny gudridur gunnhildur halldora hallgerdur heida hildigunnur hildur hrefna hrafnhildur ingibjorg jona
    kolbrun lilja margret olof ragnheidur rannveig salvor sigridur sigrun sigurbjorg sjofn solrun steinunn
    svanhildur svava thordis thorgerdur thorunn unnur valgerdur aafke aaltje annemarie anneke antje bregje
    brechtje carola cisca dieuwertje dineke elske els emmy famke femke fenna froukje gerda gerdi geertje griet
    hanneke harmke heleen hetty ina ineke jacoba jantje janneke jeltje jolande josien katrien katinka klaasje
    kitty lenie lidewij liesbeth lieve lisette loes machteld margriet marieke marijke marja marjolein marlies
    marloes martine mechteld meike merel mieke mirjam mies miep nelleke neeltje nienke noortje petronella renske
     roos rosalie saartje sanne sietske sjoukje sofie tineke tjitske toos trijntje truus willeke willemijn
    wietske yvon adelheid angelika anke anneliese babette barbel beate brunhilde burgi cathrin christel cordula
    dorothee edeltraud elke elsbeth evelin franziska friederike gerlinde gertraud gertrud gesine gitta hannelore
    heide heidemarie heidrun henrike herta hildegard imke inken irmgard irmtraud isolde kathrin kerstin kornelia
    lieselotte liselotte maike margarete margrit mechthild nele regine renate roswitha rotraud sahra senta
    sieglinde steffi stefanie svenja swantje sybille theresia trudi uschi uta ute walburga waltraud wiebke
    wilhelmine adeline agathe aimee albertine alexandrine aliette aline amandine amelie anais andree angele
    angelique annick apolline ariane armelle aude aurelie aurore axelle benedicte berangere berthe blandine
    capucine carine celestine christelle clairance clarisse claudette claudine clemence clementine cleo clotilde
    coralie cosette cyrielle delphine edmonde edwige eleonore eliane elodie emilie emmanuelle eugenie eulalie
    evelyne fabienne fernande flavie frederique gervaise ghislaine gilberte ginette gisele hedwige heloise
    hermine honorine hortense huguette jacinthe jeannine joelle josette josiane karine laetitia laure leontine
    liliane lucette lucienne ludivine lydie mado magali maite manon marcelle margaux marie-claude marie-france
    marie-helene marie-jose marie-laure marie-louise marie-therese marielle marthe maryse maryvonne mireille
    nadege noemie odette olympe ondine ophelie oriane pascale paule perrine philippine pierrette raymonde reine
    rejane roberte rolande roselyne roxane sandrine severine sidonie solene thomasine victoire violaine virginie
    yolande zelie alba alessia ambra annalisa annamaria antonella antonietta assunta benedetta bruna carlotta
    carmela caterina cinzia concetta debora domenica donata eleonora elettra elisabetta emanuela enrica ersilia
    fabiola fabrizia fiamma filomena fiorella flaminia gaia giada gianna gilda ginevra gioia gisella giuliana
    giuseppina grazia graziella ilaria immacolata letizia licia lorella lorena lorenza luana lucrezia ludovica
    luigia margherita mariangela mariapia mariella matilde michela mirella nilde nunzia ofelia orietta ottavia
    palmira paola patrizia piera pina rosalia rosaria rosella rosetta rosina rossana rossella santina simonetta
    sveva tiziana vanna vittoria viviana zaira adelaida adoracion agueda ainhoa aitana almudena amalia amparo
    anabel angeles angustias araceli aranzazu ascension asuncion azucena begona belen berta candelaria caridad
    carlota cayetana concepcion concha dulce edurne emilia encarnacion encarna enriqueta ernestina estela
    estefania estrella eulalia evangelina felisa florencia francisca genoveva gertrudis gracia graciela herminia
    hortensia inmaculada itziar ivonne jacinta jimena joaquina josefa juana leonor lucrecia lupe macarena
    maricarmen micaela milagros minerva montserrat nati nerea nieves noelia paca paquita pastora paz piedad
    presentacion purificacion remedios socorro tomasa trinidad vanesa vicenta virtudes visitacion yamileth zoraida
    zulema adelia albertina anabela antonieta aparecida armanda beatriz benedita bernardete cacilda celina
    conceicao cristiane dalva damares edilene eduarda elisabete elza ermelinda fabiana filipa florbela geni
    geralda glaucia gleisi graca guiomar heloisa henriqueta idalina ilda iolanda iracema isaura ivete jandira
    joana jovita jussara leopoldina luiza lurdes mafalda margarida mirtes nair neide neusa nilza noemia odete
    olinda raimunda rosangela rosinha rosana rute sebastiana terezinha vanda vania vitoria zelia zenaide zilda
    zulmira ailsa aine alannah aoibheann blathnaid brid bridie brona bronagh bronwen bronwyn caitlin caoimhe carys
    catrin ceri ceridwen clodagh delyth dilys eilidh eimear eirlys eithne elspeth eluned emer enid ethna ffion
    fidelma finola fionnuala gaynor grainne greer gwenllian gwyneth iona ishbel isla kerensa kirsteen lowri
    mairead mairi maeve maire mererid mhairi mirain morag muireann myfanwy nerys nesta niamh oonagh orla orlaith
    peigi rhiannon rhian roisin rona sadhbh saoirse senga seren sheena shauna sian sile sioned siwan sorcha tegwen
    teleri una alfreda althea amabel amethyst amity anabelle andromeda arabella ariadne ariana aretha averil avis
    bathsheba bessie beulah blythe bonita bridgette candice cassidy charmaine chrissie clarice cleopatra clio
    cordelia darlene davina delilah delores demi desdemona diandra dinah dolly dorinda dottie drusilla eleanora
    emeline etta eudora euphemia evadne evangeline evelina fay georgiana goldie griselda guinevere gwendolen
    gwendoline hattie hermia hester hildegarde imogen imogene iola isadora jerusha jessamine jocasta katharine
    keira keziah lacey latasha latisha lavender letitia libby lillie linnea lottie louella lucretia luella lulu
    madge magdalene magnolia maisie malvina mamie marge margery marigold maude millicent millie mindy minnie
    mirabel mitzi nan nell nellie nettie nola opal ophelia pandora pansy perdita persephone petula philippa
    primrose prunella queenie rhea robyn rosalyn rosamund rowan salome sapphire selina sibyl sophronia susannah
    suzette tallulah tamsin tatum thomasina tilda trina trixie velma verity verna winona xanthe zena zinnia aiko
    akane akemi akiko asako asuka atsuko ayaka ayako ayumi chie chieko chiyo chiyoko eiko emi emiko eri etsuko
    fusako hanako haruka haruko harumi hatsue hideko hisako hitomi honoka ikuko izumi junko kaori kazue kazuko
    kiyoko kumiko kyoko machiko madoka maki makiko mamiko mariko masami mayumi megumi mieko miho mika miki minako
    mitsuko miyako miyuki mizuho momoko nanako naoko natsuko natsumi nobuko nori noriko reiko rie rieko rika
    ritsuko rumi ryoko sachiko saeko sakura satoko sayaka sayuri seiko setsuko shigeko shizuka shizuko sumie
    sumiko suzuko takako tamiko tazuko tokiko tomoko tomomi toshiko tsuneko umeko yae yasuko yayoi yoriko yoshie
    yoshiko yui yuka yukako yukari yukiko yukie yumi yumiko yuriko adi anat ariela avigail ayelet batya bracha
    chana dafna dalit daphna devorah efrat einat esti gali galit gila hadas hadassah hagit hava ilanit irit keren
    limor liora maayan malka merav meirav miri naama nili noa noga nurit ofra orit orly orna osnat rinat rivka
    ronit ruthie sagit sarit shani shira shirit shlomit shoshana shulamit sigal sivan tali tamar tikva tova
    tsipora tzipi varda yaara yaffa yardena yehudit yonit zahava zehava ziva
    """

  /// Those of them that are also words, places or family names.
  static let moreDoubtful = """
    adama adi aino alba alva ama amani amity archer ascension aster awa ayat azam azar bahar baris bela
    bella berk bo bora bradford brady brock chai cleopatra columbus concha cor cosmo defne derya desta dewa dian
    domingo dudley dulce ece edi ela embla emi eri esi estrella falk ferro finn gaia gali garland 
    gizella gracia grover gul haruka hawa hayat indah ipek jihad jun kai kaisa karam kehinde kendall kira kirby
    kobina lada lale lavender libor lilia linn liv liya lotta lowell mackenzie magnolia maina maki malak mari
    marigold mbali meri mert mika miki milagros milton minerva mirja muna nay negin newton nieves nir noa nori nur
    oda ola opal ori pandora pansy pari paz persephone primrose raja ramsey reine ren rie risa rowan
    roya rumi runa sakura santo sapphire sari sevda sho sini siri sri stein surya suvi taiwo tal tobi tor tri
    trinidad tron truman tumi uche vasco venla vida wan worku yui yuka
    """
}
