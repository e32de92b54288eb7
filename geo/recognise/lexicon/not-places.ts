/** Words by which a place name is seen to be part of another name. All are compared folded. */

/** After a place name: a newspaper or broadcaster. */
export const PRESS_WORDS =
  'Post Times Tribune Herald Gazette Journal Observer Examiner Chronicle Mirror Courier Standard Star Sun Globe Mail News Today Daily Weekly ' +
  'Review Telegraph Independent Press TV Radio Zeitung Nachrichten Anzeiger Rundschau Tageblatt Kurier Allgemeine Presse Matin Soir Figaro ' +
  'France Известия Новости Правда Времена';

/** After a place name: a treaty, a group, a process named after it. */
export const AGREEMENT_WORDS =
  'Group Groupe Gruppe Convention Conventions Konvention Konventionen Declaration Accord Accords Agreement Agreements Memorandum Statute ' +
  'Treaty Protocol Protocols Pact Charter Act Final Process Format Principles Principle Document Communiqué Abkommen Vertrag Erklärung Protokoll ' +
  'Statut Memorandums Peace Initiative Consensus Criteria Rules Commission Committee Club Platform Paper ' +
  'группа группы группе группой конвенция конвенции конвенций декларация декларации соглашение соглашения меморандум протокол ' +
  'խումբ խմբի հռչակագիր';

/** Small as well: "the Prague agreements". */
export const AGREEMENT_WORDS_SMALL =
  'agreements agreement accords accord declaration convention conventions memorandum statute treaty protocol protocols format process';

/** After a place name: an institution, a company, a club. */
export const ORGANISATION_WORDS =
  'Institute University College Academy Foundation Fund Society Association Union Council Assembly Court Bank Company Corporation Inc Ltd LLC GmbH ' +
  'International Peace Centre Center Bureau Office Offices Agency Authority Airlines Airways Exchange FC FK SK United Rovers Dynamo Brigade Battalion Regiment Division Corps ' +
  'Institut Universität Akademie Gesellschaft Verein Stiftung Brigaden университет институт общество бригада батальон полк дивизия фонд';

/** Titles before a surname. */
export const TITLES =
  'Mr Mrs Ms Miss Dr Prof Professor Sir Lord Lady President Vice Premier Minister Chancellor General Colonel Captain Major Lieutenant Sergeant Marshal Admiral ' +
  'Commander Ambassador Secretary Senator Congressman Congresswoman Representative Rep Commissioner Spokesman Spokesperson Spokeswoman Adviser Advisor ' +
  'Ombudsman Governor Mayor King Queen Prince Princess Pope Father Bishop Archbishop Cardinal Judge Justice Herr Frau Präsident Präsidentin Kanzler Kanzlerin ' +
  'Außenminister Außenministerin Monsieur Madame Président господин госпожа президент министр генерал полковник';

/** Small or capital before a given name, after a comma or at once: "the mayor of X, Ida Y", "spokesman Ian Y". */
export const OFFICE_HOLDERS =
  'mayor governor commander commandant spokesman spokeswoman spokesperson minister premier president chairman chairwoman chairperson director head chief general colonel captain major lieutenant sergeant corporal private officer marshal ' +
  'admiral commodore brigadier commissioner superintendent inspector priest bishop archbishop imam mufti rabbi pastor abbot monk nun ombudsman envoy ambassador consul adviser advisor secretary undersecretary deputy lawmaker senator councillor ' +
  'councilor alderman prefect prosecutor judge lawyer attorney doctor surgeon physician nurse paramedic midwife teacher headmaster headmistress professor analyst expert researcher scientist geologist seismologist volcanologist meteorologist ' +
  'hydrologist reporter correspondent journalist photographer editor activist coordinator manager engineer firefighter fireman rescuer warden farmer fisherman shepherd driver baker mechanic electrician student pensioner resident villager ' +
  'refugee witness volunteer soldier fighter leader elder warlord oligarch chancellor king queen prince princess sheikh sultan colleague survivor owner ' +
  'Bürgermeister Bürgermeisterin Gouverneur Gouverneurin Sprecher Sprecherin Kommandeur Landrat Landrätin Pfarrer Bischof maire gouverneur gouverneure porte-parole ministre commandant préfet préfète directeur directrice évêque ' +
  'мэр губернатор министр командир глава директор посол депутат прокурор священник епископ';

/** Endings of surnames, seen after a place name that is somebody's given name. */
export const SURNAME_ENDINGS =
  'yan ov ova ev eva yev yeva zade zadeh oglu qizi ovich evich enko chuk shvili dze skaya sson ян ова ева енко швили дзе ская';

/** Given names in use in the regions at war and in the capitals that speak of them. */
export const GIVEN_NAMES =
  // Armenian
  'Aram Ararat Arayik Arkady Arkadi Arman Armen Arsen Artak Artur Artsrun Ashot Aznavur Bako Davit Eduard Edvard Gagik Garegin Gegham Gevorg Gurgen Hayk Hovhannes Hrant ' +
  'Hunan Karapet Karen Khachatur Levon Marut Mher Mikael Mikayel Misha Mnatsakan Nikol Norayr Nver Paruyr Raffi Robert Ruben Sahak Samvel Sargis Serzh Seyran Shavarsh Spartak ' +
  'Stepan Suren Taron Tatul Tigran Vahan Vahe Vahram Vardan Vazgen Vigen Viken Vitaly Vladik Zaven Zhirayr Zohrab Alen Aleksandr Alexander Felix Masis Nairi ' +
  'Anahit Ani Anna Anush Armine Arpi Astghik Eteri Gayane Gohar Hasmik Helen Kristine Lilit Lusine Mane Mariam Metakse Narine Nazeli Nune Ruzan Shushan Siranush Sona Varduhi Zara Zaruhi Zhanna ' +
  // Azerbaijani and Turkish
  'Ali Anar Araz Aykhan Aynur Cavid Ceyhun Elchin Eldar Elmar Emin Etibar Farid Farhad Fuad Gular Heydar Hikmat Hikmet Ilham Ilgar Ilqar Isa Jeyhun Kamal Kamran Khalid Leyla Maharram Mahmud Mehriban ' +
  'Mubariz Murad Nizami Polad Rashad Ramil Ramiz Rauf Rovshan Rufat Sabir Samir Shahin Tahir Tofig Tural Vagif Vaqif Vugar Yashar Zakir Zaur Ahmet Berat Bülent Cem Devlet Hakan Hulusi Ibrahim Ismail ' +
  'Kemal Mehmet Mevlut Mustafa Ömer Recep Süleyman Tayyip Yaşar Yasar Ayşe Emine Fatma ' +
  // Russian, Ukrainian, Belarusian
  'Aleksei Alexei Alexey Anatoly Andrei Andrey Andrii Anton Boris Denis Dmitri Dmitry Dmytro Evgeny Yevgeny Fyodor Gennady Grigory Igor Ihor Ivan Konstantin Kirill Leonid Maksim Maxim Mikhail Mykhailo Nikita ' +
  'Nikolai Oleg Oleh Oleksandr Oleksii Pavel Petro Rustam Ruslan Sergei Sergey Serhii Sergej Stanislav Taras Valery Valerii Vadim Vasily Viktor Vitalii Vladimir Volodymyr Vyacheslav Yaroslav Yuri Yury Yurii ' +
  'Alina Daria Ekaterina Elena Iryna Irina Maria Margarita Natalia Nina Oksana Olena Olga Olha Svetlana Tatiana Valentina Yelena Yulia ' +
  // Georgian
  'Giorgi Irakli Davit Mikheil Salome Zurab Nino Tamar ' +
  // Arabic, Persian, Hebrew
  'Abdul Abdullah Ahmad Ahmed Amir Bashar Benjamin Hamza Hasan Hassan Hossein Hussein Hussen Javad Karim Khaled Mahmoud Mohammad Mohammed Muhammad Nasser Omar Osama Said Yasser Yousef Yusuf Zahra Aisha Layla ' +
  // English, French, German, Italian, Spanish and others
  'Adam Alan Albert Alex Andrew Angela Anthony Antony Antonio Arthur Barack Ben Bill Bob Brian Bruce Catherine Charles Chris Christopher Cindy Daniel David Donald Douglas Edward Elizabeth Emily Eric Ernest ' +
  'Frank Fergus Gary George Graeme Gus Harry Helen Henry Jack Jake James Jane Jared Jason Javier Jean Jeff Jennifer Jessica Jim Joe John Jonathan Joseph Josep Joshua Julia Justin Karl Kate Kevin Kim Laura Lawrence ' +
  'Leo Linda Lisa Lloyd Louis Lucy Luis Mark Martin Mary Matthew Melanie Michael Mike Morris Nancy Nathalie Ned Neil Nicholas Nick Nicolas Olivier Oliver Patrick Paul Peter Philip Rachel Richard Rick Robert Robin ' +
  'Ronald Ryan Samantha Samuel Sarah Scott Sheldon Simon Stephen Steven Steve Susan Thomas Tim Timothy Tobias Tom Tony Vedant Victor Volker Walter William Winston ' +
  'Alberto Anders Anja Annalena Bernard Carlos Catherine Christian Claudia Dieter Dominique Emmanuel Ernst Filippo Florence Francis Francisco François Franz Frédéric Friedrich Fritz Georg Gerhard Giorgia Giuseppe Günter Hans ' +
  'Heiko Heinrich Helmut Hermann Janez Jens Johannes José Josef Juan Jürgen Karin Klaus Laurent Luigi Manuel Marcel Marco Maria Mario Markus Matteo Michel Miguel Olaf Otto Pablo Pedro Petra Pierre Rasa Roberto Sebastian ' +
  'Sergio Sophie Stefan Stéphane Toivo Ursula Uwe Vasilis Werner Wolfgang Yves Željana Marija Viktor Zoran';

/**
 * Words that stand capitalised at the head of a sentence, in titles and in the names of offices, and that some gazetteer
 * somewhere lists as a place. With a type word or a preposition of place before them they are believed.
 */
export const COMMON_WORDS =
  // function words
  'a about above according across additionally after again against all almost along already also although always am among an and another any are around as ask at away back because before behind being below besides best between ' +
  'beyond both but by can come could day de del der did die do does don down due during each earlier early either else en even every far few first five for former four from further get given go going good great had half has have he ' +
  'hence her here hers high him his how however if in indeed inside instead into is it its just la large las last late later latest le least les less let like little live local long los low made main major many march may me mean meanwhile mid ' +
  'more moreover most much must my near nearby nearly never nevertheless new next nine no non none nor north not nothing now of off often old on once one only onto open or other others our out outside over own part past per please point possible ' +
  'present previously put quite rather read reading recent right said same san save say second see seen seven several shall she short should show since six small so some soon south still such super sure take ten than that the their them then there ' +
  'these they thing this those though thousands three through throughout thus to today together tomorrow tonight too top total toward two under unfortunately until up upon us use used van very via von was way we well went were west what when where which while ' +
  'who whole whom whose why will with within without yes yesterday yet you your east am an auf aus bei bis da das dem den der des die dies diese dort durch ein eine einem einen einer er es für hier ich ihr im in ist ja kein mit nach nein nicht noch nun nur ob ' +
  'oder ohne sehr seit sich sie sind so über um und uns unter vom von vor war was wegen weil wenn wer wie wir wird wo zu zum zur au aux avec ce ces cette dans des du elle elles et il ils je leur mais ne nous on ou par pas pour que qui sans selon ses son sur tous tout un une vous ' +
  // calendar
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter morning evening night noon midnight ' +
  'januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche ' +
  // offices, forces, things
  'act action administration affairs agency aid air airport alliance ambassador ambulance army article assembly assistance assistant authority base battle board body border breaking brigade britain building bureau cabinet camp campaign capital center central centre chairman ' +
  'chancellor channel charter chief children church citizens city civil clash club coalition colonel command commander commission commissioner committee community conference congress contact convention corps council country court crescent crisis cross currency day defence defender defense ' +
  'delegation democracy department deputy development director district division doctor drone economic editor education electricity embassy emergency enemy energy english europe european evacuation event executive explosion express facebook factor father federal federation field fighting fire force forces ' +
  'foreign freedom front fuel fund gas general global god government governor group guard health heart help hero high holy home hope hospital house human humanitarian image independence independent information institute interior international internet island justice king labor labour lake land law lead leader liberty ' +
  'life line live love male march marine market martial mayor media medical meeting member memorandum mercy mine minister ministry mission mobile model mother mount mountain museum nation national nations native news nice northern note number observer office officer official ombudsman operation opposition order ' +
  'organisation organization orient pages palace park parliament party path peace people photo pilot plan planet police politics pope port post president press prime prince progress project prosecutor province public radio rally rapid reach ready red refugee region regional relief report reporter representative ' +
  'republic republican residents response review rights river road royal rule russian safe school science secretary security senate senator service session side social society soldier source southern soviet special spokesperson square staff star state statement states station stone store street summit sun supreme ' +
  'support sweet tank task team telegram territory times title tower town trade treaty troops truth twitter union unit united units university update upper urgent valley vice victory video view village voice war warning watch water welcome western white wing witness wolf woman women work world young zone';
