/// Given names of the world's languages in their usual Latin spellings, written by hand from general knowledge.
///
/// A known given name before another capitalised word is the strongest sign of a person that needs no
/// other context. The tables are far from complete on purpose: a name that is missing can still be found by
/// its title, its role or what its bearer says. Names that are also ordinary words, places or months
/// ("Will", "Jordan", "June") stand in ``doubtful`` too and count less.
enum GivenNames {
  /// Names mostly borne by men.
  static let male = """
    lakshmi jackie jo kerry lindsay lindsey dana andrea sandy shannon ashley casey tracy stacy kelly simone
    sasha misha noor nour frankie taylor courtney blair beverly evelyn vivian carol marion joyce hilary
    angel laurie gabriele yael amal hanan iman ihsan nasim parveen xi min wei ming yang jin hyun ji tsai
    ariel aidan lynton aaron abbas abd abdallah abdel abdelaziz abdelkader abdo abdou abdul abdulaziz abdulkarim
    abdullah
    abdullahi abdulrahman abdurrahman abel abolfazl abolghasem abraham abram abu adam adel adham adil adnan adolf
    adolfo
    adrian ahmad ahmed ahmet ajay akbar akihito akira akram al alaa alaeddin alain alan alastair alban albert alberto
    alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro alex alexander alexandre alexandros alexei
    alexey alexis alfonso alfred alfredo algirdas ali alireza alistair allan allen alvaro alvin aman amin amir amit
    amjad
    amos anatoli anatoly anders andre andreas andrei andrej andres andrew andrey andrija andris andriy andrzej andy
    angelo angus anil anoushirvan antal anthony antoine anton antonin antonio antonis antony anwar archie aref arif
    aristides
    armando armen arnaud arnold arsen arsene art artem arthur arturo arun arvind asad asadollah asaad ashok ashraf
    asif aslan
    ata atef augustin augusto avi avigdor avraham axel ayad ayman aziz babak babar bahram bakhtiar balazs baldev ban
    barack barham barnaby barney barry bart bartholomew bartosz baruch bashar bashir basil bassam bassem behrouz
    behzad ben benedict
    benigno benjamin benny benoit bernard bernardo bernd bernhard bernie bert bertrand bijan bilal bill billy binyamin
    bjorn blaise bob bobby bogdan bohdan boris boyko brad bradley brandon brendan brent brett brian bruce bruno
    bryan bryce bulent burhan burt byron caleb calvin cameron carl carlo carlos carlton carsten cedric celso cemal
    cesar chad charles charlie chen chester chidi chinedu chris christian christophe christopher christos chuck
    claude claudio
    claus clement cliff clifford clint clive clyde cody colin conor conrad constantin constantine corey cornelius cory
    costas craig cristian cristiano cristobal curt curtis cyril cyrus dag dale damian damien damir damon dan daniel
    daniele danilo danny dante dariusz dariush dario darius darrell darren darryl daryl dave david davide davit
    dawid dawood dean
    deepak delroy denis deniz dennis denys derek desmond devin diego dieter dietmar dietrich dilip dimitar dimitri
    dimitris
    dinesh dirk djibril dmitri dmitriy dmitry dmytro dominic dominik dominique don donald donnie doug douglas drew
    duncan dustin dwayne
    dwight dylan eamon earl ebrahim ed eddie edgar edmond edmund edoardo eduard eduardo edward edwin efraim
    efrain egor ehsan ehud eitan eldar elias elijah elliot elliott elmar elton elvis emad emanuel emil emile emilio
    emin emmanuel emmanuil emre enda eric erich erick ergun erik ernest ernesto ernst errol ervin erwin esmaeil
    esmail essam esteban etienne
    eugen eugene eugeniy evan evgeni evgeny evo ezra fabian fabio fabrice fabrizio fadi fahad faisal farhad farhat
    faruk farid farouk farshad fawzi
    fayez faysal fayssal federico felipe felix ferdinand fereydoun ferenc fernando fethullah fidel fikri filip
    filippo firas floyd
    fouad francesco francis francisco franco francois frank franklin franz fred freddie frederic frederick fredrik
    fritz
    fuad fyodor gabor gabriel gaetano gamal garth gary gavin gavril gene gennadi gennady geoff geoffrey georg george
    georges georgi georgios georgy gerald gerard gerardo gerd gerhard gerry ghassan gholam gholamali gholamhossein
    gholamreza giacomo gianfranco
    gianluca gianni gideon gil gilbert gilberto giles gilles giorgi giorgio giovanni giulio giuseppe glen glenn
    godfrey gonzalo
    goran gordon graeme graham grant greg gregor gregorio gregory grigory guido guillaume guillermo gunnar gunter
    gunther gus
    gustav gustavo guy gyorgy haakon habib habibollah hadi hafez haider haji hakan hakim hal haldun hamad hamdi
    hamed hamid hamidreza hamza
    hani hank hannes hans haris harish harold haroon harris harry haruhiko haruki harun harvey hasan hashem hashim
    hasib hassan hassanali hatem hayder
    heath hector heiko heinrich heinz helge helmut hendrik henk henri henrik henrique henry herbert heribert herman
    hermann hernan heshmatollah hikmet hiroshi hisham hojjatollah homayoun hooman horacio horst hosein hosni hossam
    hossein houshang howard hristo hubert hugh hugo humberto
    humphrey hussain hussein ian ibrahim idris ignacio ignatius igor ike ilan ilham ilir ilya imad imran inigo
    ioannis ion ira
    iqbal iraj irakli irving irwin isa isaac isaias ishaq ismael ismail israel issa itzhak ivan ivica ivo iyad izzat
    jaap jacek jack jackson jacky jacob jacques jafar jaime jair jake jakob jakub jalal jaleel jamal james jamie
    jamil jamshid jan janez
    janis janos janusz jared jaroslav jaroslaw jarred jason jasper javad javier jawad jay jean jed jeff jefferson
    jeffrey jens
    jeremiah jeremy jerome jeronimo jerry jerzy jesper jesse jesus jiang jim jimmy jiri joachim joao joaquin jock
    joe joel joerg jogi johan
    johann johannes john johnnie johnny jon jonah jonas jonathan jong jonny joost jorg jorge jorgen jose josef
    joseph josep josh joshua
    josiah jovan juan judd jude julian julien julio julius junaid junichiro jurgen justin juri kader kamal kamran
    kamil kaoru karel karim
    karl karol kaspar kasper kayvan kazuo keith kelvin kemal ken kenan kenichi kenji kenneth kenny kent keivan kevin
    khaled khalid khalifa khalil khosrow
    kieran kim kirill kirk kiril kishore kjell klaus klemens knut kofi konrad konstantin konstantinos kris kristian
    kristjan krzysztof kumar kunal
    kurt kwame kyle kyriakos laith lal lamar lambert lance larry lars laszlo laurence laurens laurent lawrence lazar
    lazaro lech lee leif len lennart lennox leo leon leonard leonardo leonel leonid leopold leroy les leslie lev
    levi lewis li liam
    liberato linus lionel lior liu lloyd lorenz lorenzo lothar lou louis luc luca lucas lucian luciano lucien
    ludovic ludwig luigi luis luiz lukas luka
    lukasz luke luther lyle lyndon mac maciej mads magnus mahamat mahathir mahdi maher mahesh mahinda mahmoud mahmud
    mahmut majid malcolm malik malek mamadou mamdouh mansoor mansour manny
    manoj manuel maos marc marcel marcelo marcin marco marcos marcus marek mariano marin mario mariusz mark marko
    markus marlon
    marshall martin martti marty marvin marwan marzouk massimo masoud massoud mateo mateusz mathias mathieu matias
    matt matteo matthew
    matthias maurice mauricio maurizio max maxim maxime maximilian maximos mehdi mehmet mehran mehrdad mel melvin
    menachem mevlut michael michal michail
    micheal michel michele mick miguel mihai mihail mike mikhail mikheil mikael mikko miklos mikulas milan mile milo
    milos milorad miloš mircea miro miroslav
    mirza mitch mitchell mo moe mohamad mohamed mohammad mohammadreza mohammed mohammadbagher mohannad mohsen
    mojtaba mokhtar montgomery moqtada morgan moritz morris morteza mostafa moshe moses muammar
    mueen muhammad muhammadu muhammed muhsin mukesh mukhtar murad murat murray musa mustafa mustapha muqtada nabih
    nabil nader nadim naftali nagy naji najib
    namik naoto narendra naser nasir nasr nasrallah nasrollah nasser nat nathan nathaniel naveed nawaf nawaz nayef
    neal necmettin ned neil nelson nestor neville
    newt nicholas nick nicky nico nicola nicolae nicolas niels nigel nik nikita nikola nikolai nikolaos nikolas
    nikolay nikos nils nima nitin noah noam
    noel nobuo nolan norbert norman norodom nouri numan nuri oleg oleh oleksandr oleksiy oliver olivier olli
    olusegun omar omer omid orhan orlando orrin orville oscar oskar osama
    osman oswald otmar othman otto ousmane owen ozan pablo paddy palle panagiotis paolo parviz pascal pasquale pat
    patrice patricio patrick
    patrik paul paulo pavel pavlo pavlos pawel pedram pedro pejman penn per percy perry pervez pete peter petar petr
    petro petros petteri peyman phil philip philipp philippe
    phillip pierre piers pieter pietro piotr pius pranab prakash pravin predrag preston qasem qassem quentin quincy
    rabih rachid radek rade
    radislav radko radoslaw radovan rafael rafal rafik rafiq rafsanjan raghu rahul rahim rahman rainer raj rajesh
    rajiv rakesh ralf ralph ram ramadan raman rami
    ramin ramon ramush ramzan ramzi rand randal randall randolph randy ranil raoul raphael rashad rashed rashid
    rasoul ratko raul ravi ray raymond raza recep reed
    reg reggie reginald reiner reinhard reinhold remy rene renaud renato reuben reuven rex reza ricardo riccardo
    rich richard rick ricky rico riek rizwan riyad
    rob robbie robert roberto robin rocco rod roderick rodney rodolfo rodrigo roger rogelio rohan roland rolf roman
    romano romeo ron
    ronald ronaldo ronnie rory ross roy ruben rudi rudolf rudolph rudy rufus ruhollah rui rupert rusty russ russell
    rustam ryan ryszard saad sabri sadegh sadeq sadiq saddam saeb saeed safa sahib
    said saif sajjad salah salam saleh salem salim salman salva salvador salvatore sam samer sami samir sammy samuel
    sandor sandro sanjay santiago sargis sardar satoshi saud saul
    scott scot sead sean sebastian sebastien selahattin selcuk selim serge sergei sergey sergio serhiy seth seyed
    seyyed seymour shafiq shah shahid shahram shahrokh shaker shane shaukat shaun
    shawn shehbaz sheldon sherif sherman shimon shinzo shlomo shoaib sid sidney sigmar sigmund silvio simeon simon
    slavoj slobodan sohrab solomon soren spencer
    spiros stan stanislav stanislaw stanley stavros stefan stefano steffen stephan stephane stephen sterling steve
    steven stewart stig stipe stjepan stuart sukhumi suleiman sulaiman suleyman suresh surin susilo
    sven sverre sylvain sylvester taha taher tahir taimur takeshi talal tamas tamer tamir tarek tareq tariq taro
    tassos tayyip ted teddy teemu teodoro terence terje terrence
    terry tewfik thabo thaddeus thaksin theo theodor theodore theresa thierry thom thomas thorsten tibor tiger tim
    timo timothy tito toby todd tom tomas tomasz tomislav
    tommy toni tony toomas torsten toshio travis trent trevor tristan tsvetan turki tyler tyrone uday udo uhuru ulf
    ulrich umar umaru umberto uri urs usman uwe vaclav vadim
    vahid valentin valeri valery valdis vance vasil vasile vasily vassilis venkat vernon vicente victor vidkun vijay
    vikram viktor ville vin vince vincent vincenzo
    vinod virgil vitali vitaly vito vlad vladimir vladislav vlado vojislav volker volodymyr vuk waldemar walid
    wallace wally walt walter wang warren
    wayne wen wendell werner wes wesley wilbur wilfred wilfried wilhelm will willem william willie willy wim
    winfried winston wissam wladyslaw wojciech wolf wolfgang woodrow xavier yahya
    yair yakov yakub yanis yannis yaser yasin yasir yasser yasuo yasuhiro yevgeny yigal yitzhak yoav yoram yosef
    yoshihide yoshiro yossi yousef yousof youssef yuri yuriy yury yusuf yves
    zachary zack zafar zahid zaid zalman zalmay zayed zbigniew zdravko zeid zeljko zhang ziad zine zlatko zlatan
    zoltan zoran zubair zvonimir
    emmerson morgan cyril jacob oluwaseun chukwuma emeka ifeanyi babatunde sani atiku musa bukola obiageli tunde
    femi segun kayode wole ngugi kwesi kojo yaw ato nana sipho themba
    mangosuthu jomo raila mwai daniel yoweri paul meles hailemariam isaias hassan abiy girma tesfaye haile tendai
    simba moise laurent
    aung hun thein win nguyen tran pham vo le suharto bambang joko prabowo agus budi megawati
    sanjeev sunil sachin saurav anand ashwin gaurav harsh kapil karan manmohan mahatma jawaharlal mukul nitish
    pankaj pranav prashant ramesh ranjit ratan sandeep shashi shiv siddharth
    sudhir surendra tarun uddhav varun vinay virat yogi yash asghar aslam babur fazal ghulam hafiz ijaz imtiaz javed
    kashif khurshid maulana mian mumtaz nadeem naeem pir qamar rehman sarfraz shaukat sheikh
    tanvir wasim yousaf zahoor zia zulfikar ziaur
    yukio masaru takashi tadashi hideo hideki ichiro ryu shigeru shintaro shunichi tetsuo tomohiro yoichi yutaka
    kiichi noboru susumu
    """

  /// Names mostly borne by women.
  static let female = """
    nicky kim chris sam alex robin terry leslie nikita casey jamie jesse pat dominique claude sasha misha
    robbie charlie frankie taylor morgan blair angel michele nicola rene iman ihsan nasim parveen xi
    min wei ming li yang jin hyun ji tsai wen
    ariel may june april abigail ada adela adele adelaide adriana adrienne agatha agnes agnieszka aida aileen aisha
    aishwarya alberta alejandra aleksandra alena
    alessandra alexandra alexandria alice alicia alina alisa alison alissa allison alma alyssa amal amanda amber
    amelia amina amira amy ana
    anastasia andrea andreea angela angelica angelina angie anica anika anita anja ann anna annabel anne annegret
    annelies annette annie annika antoinette antonia
    anya april arianna arlene asha ashley asma astrid aubrey audrey augusta aung aurelia ava avril aya ayesha aylin
    barbara beata beatrice beatrix becky belinda
    benazir bernadette bernice bertha beth bethany betsy bettina betty beverly bianca blanca bonnie brenda briana
    bridget brigid brigitte
    britney brittany brooke camilla camille candace carina carla carly carmen carol carole carolina caroline carolyn
    carrie caryn cassandra catarina cate
    catherine cathy catriona cecile cecilia celeste celia celine charlene charlotte chantal chelsea cherie cheryl
    chiara chloe christa christiane christina christine
    chrystia cindy claire clara clare clarissa claudia colette colleen condoleezza constance consuelo cora coretta
    corinne cornelia courtney cristina cynthia daisy dalia
    damaris dana danielle daphne daria dawn deanna debbie deborah debra deirdre delia della denise desiree diana
    diane dilma dina dolores dominika dominga donatella donna dora doreen
    doris dorothea dorothy edith edna edwina eileen elaine eleanor elena eleni elfriede elham elif elina elisa
    elisabeth elise eliza elizabeth ella
    ellen ellie eloise elsa elsie elvira emily emine emma erica erika erin erna ernestine esmeralda esperanza
    estelle esther ethel eugenia eunice eva eve evelyn fadwa faith
    fanny fareeda farah farida fatemeh fatima fatma fatou faten fawzia faye federica felicia felicity fernanda fiona
    flavia fleur flora florence frances
    francesca francine francoise frauke freda frederica frieda fumiko gabriela gabriele gabriella gabrielle gail
    galina gemma genevieve georgette georgia georgina geraldine
    germaine gertrude ghada gillian gina ginger giorgia giovanna gisela giselle giulia gladys glenda glenys gloria
    golda golnaz grace greta gretchen guadalupe gudrun gwen gwendolyn hala halima
    hanan hanna hannah hanan harriet hatice hazel heather hedwig heidi heike helen helena helene helga henrietta
    hermione hilary hilda hillary hina hiroko holly
    hope huda ida ilana ileana ilona ilse ines inga inge ingrid inna ioana irena irene irina iris irma isabel
    isabela isabella isabelle isobel ivana ivanka ivy jackie
    jacqueline jacqui jada jana jane janet janette janice janine jasmine jayne jean jeanette jeanne jeannie jelena
    jemima jen jenna jennie jennifer jenny jessica jessie
    jill jillian jo joan joanna joanne jocelyn jodie jody johanna jolanta josefina josephine joy joyce juanita
    judith judy julia juliana julianne julie juliet juliette june justine jutta kaja
    kamala karen karin karina karla karolina katarina kate katerina katharina katherine kathleen kathryn kathy katie
    katja katrin katrina kay kayla keiko kelly
    kendra kerry khadija kimberley kimberly kirsten kirsty klara kristalina kristen kristin kristina kristine kylie
    lamia lana lara latifa latoya laura laurel lauren laurie laverne layla lea leah leanne
    leila leilani lena leni leona leonie leonora leticia leyla lidia lila lilian liliana lillian lily lina linda
    lindsay lindsey lisa lise livia liz liza
    lois lola lolita loretta lorna lorraine louisa louise lourdes lubna lucia luciana lucie lucille lucinda lucy
    ludmila luisa lydia lyn lynda lynn lynne
    mabel maddalena madeleine madeline madison mae magda magdalena maggie maha mai malala mandy manal manuela mara
    marcela marcella marcia margaret margarita margot marguerite maria mariam marian mariana marianne
    maribel marie mariela marietta marija marilyn marina marion marisa marisol marissa marit marjane marjorie
    marlene marsha marta martha martina mary maryam masako masoumeh massoumeh mathilde
    matilda maud maura maureen mavis maxine maya meg megan meghan melania melanie melinda melissa mercedes meredith
    meryl mia michaela micheline michelle michiko milena mildred milica mimi mina
    mira miranda miriam mirjana moira mollie molly mona monica monika monique mouna muriel myra myriam myrna myrtle
    nabila nada nadia nadine nadya nahid najat nancy naomi narges natalia natalie natalya
    natasha nathalie nawal nayla neda nela nelly nermin neda ngozi nicole nicoletta nicolette nigar nikki nina
    nirmala nisha noelle noor nora noreen norma nour nuala nuria
    octavia odile oksana olena olga olive olivia olympia oona oprah ornella paige paloma pam pamela patience
    patricia patsy patti patty paula paulette
    paulina pauline pearl peggy penelope penny petra petrina phoebe phyllis pia pilar polly pooja portia priscilla
    priti priya priyanka pratibha qamar quyen rachael rachel rada rafaela raffaella raisa rama rana rania raquel
    rasha rebecca reem regina renata renee rhoda rhonda ricarda rigoberta rita roberta rocio romana romina ronna
    rosa rosalba rosalind rosanna rose roseanne rosemarie rosemary rosie roxana roxanne roza ruba ruth
    sabina sabine sabrina sadie safiya sahar sally saloni salma samantha samia samira sandra sandy sanna sara sarah
    saskia savannah segolene selena selma serena shabana shadi shahla shahnaz
    shahindokht shannon shania sharon sheila shelley sheryl shireen shirin shirley shona sibel sigrid silke silvana
    silvia simona simone sinead siobhan sirleaf sofia solange soledad solita sondra sonia sonja sonya sophia sophie
    soraya
    stacey stacy stefania stella stephanie sue suella sunita susan susana susanna susanne susie suzanne suzy
    svetlana sybil sylvia sylvie tabitha taghreed tahereh tamara tammy tania tanja tanya tara tarja tatiana
    tatyana teresa tereza tess tessa thelma theresa therese tiffany tina tracey tracy tricia trudy tulsi twana ulla
    ulrike uma urmila ursula valentina valeria valerie vanessa vandana vera verena
    veronica veronika veronique vesna vicki vicky victoria vigdis viola violet violeta violeta virginia vivian
    viviane vivien wafa wanda wendy whitney whoopi wilhelmina wilma winifred winnie xiomara yael yasmin
    yasmine yelena yoko yolanda yuko yulia yuliya yvette yvonne zahra zainab zara zehra zeinab zelda zeynep zhanna
    zoe zohra zora zsuzsanna zuzana
    aisling aoife ayaan chimamanda folorunsho funke nkosazana nomvula thuli grace joice winnie ellen amina zainab
    wangari sahle-work
    arundhati indira jayalalithaa kiran lakshmi mamata mayawati meena meira neha nalini preeti rekha shobha smriti
    sonia sushma vasundhara hasina khaleda sheikha sherry hina fatima asma
    """

  /// Names that are also words, places, months or makes: they want a second sign.
  static let doubtful = """
    les
    abu al alma amber april art august austin ava ban bath bill bob brad brooke brook carol charity chase chelsea
    chase chad charlotte
    christian clay cliff colt constance coral crystal cyprus dale dallas dawn dean destiny devon don drew duke earl
    eden
    eve faith fanny fern flora florence forest frank gene georgia ginger glen grace grant guy hal harmony harry
    hazel heath heather holly hope houston hunter iris israel ivy
    jack jackson jade january jasmine jay jersey jesus joy june justice kay kelly kent king lance lane laurel
    lee lily lincoln
    long lourdes love madison major mark marine mars max may melody mercedes mercy merry miles milan misty mo morgan
    nelson noble norm olive olympia page paige paris parker
    pat patience patsy pearl peg penn penny per petty pilar pierce pious precious prince prudence rand ray reed reef
    rich river rob robin rocky rod roman rose rosemary rosario ross
    ruby russell rusty salem sandy sage santiago savannah scout shah sharp sheikh sherry shah sierra sky sterling
    stone storm sue summer sydney temple tiger trinity
    troy van vance victoria viola violet virginia wales walker ward warren wells west will win windsor wolf young
    chen li liu wang zhang nguyen tran le lal ram said mansour victor
    eldar andrea rafsanjan kader haji imam seyed seyyed safa rama mali chad diego trent orlando florence angelo
    charles lawrence lewis lorenzo barbara monica augusta bali dover franklin jackson
    montgomery carson marion camilla aurora helena cork geneva vienna asia america china holland ireland england
    britain brittany lorraine alexandria salvador pedro jose antonio luis maria rio san
    """
}
