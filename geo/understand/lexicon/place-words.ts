/** Words about a place that tell whether the reported thing happened there. All are compared folded. */

/** A meeting, a visit, an arrival: in talks the place of these is the place of the event. */
export const MEETING =
  'meeting meetings met meet meets council vote voted resolution session opening resume resumed resumes adjourned talks negotiations negotiation summit session sessions conference visit visited visits visiting arrival trip arrived arrives arriving arrive wheels landed held hold holds gathering gathered gather ceremony ' +
  'dialogue discussed discuss discusses delegation received consultations hosted hosts opened signed took place election elections protest protests rally ' +
  'Treffen traf trafen Gespräche Verhandlungen Gipfel Besuch besuchte rencontre réunion rencontré négociations sommet visite встреча встрече встретились переговоры переговоров визит саммит';
/** In talks the country of these is the place of the event; elections and such do not count. */
export const VISITING =
  'meeting met meet meets talks summit visit visited visits visiting arrival trip arrived arrives arriving arrive landed received negotiations Treffen Besuch Gespräche sommet visite rencontre визит переговоры саммит';
/** Before "in X": people and offices that sit there, while the thing happened elsewhere. */
export const COLLEAGUES =
  'colleagues counterparts partners relatives friends cousin aunt uncle brother sister mother father grandmother grandfather parents son daughter sister-in-law brother-in-law law authorities representatives Kollegen Partner collègues коллеги';

/** A way opened, closed, used: in talks such a way is what the entry is about. */
export const ACCESS =
  'open opened opening reopen reopened reopening re-opened unblock unblocked unblocking unblockage block blocked blocking blockage blockade blockaded close closed closing closure lift lifted lifting operation operational functional usage use used ' +
  'using restriction restrictions restricted obstruction passage passed pass access unimpeded unhindered restore restored restoration resume resumed movement traffic checkpoint convoy convoys deliver delivered delivery deliveries deliver route routes through via siege isolated ' +
  'öffnen Öffnung geöffnet blockiert Blockade sperrt gesperrt ouvrir ouverture réouverture bloqué blocus открыть открытие открыт блокада блокады блокаде блокирован перекрыт разблокировать';
/** What is done on the ground by force, and what it leaves. */
export const GROUND =
  'shelled shelling shell fire fired firing shot shooting shots attack attacked attacks strike strikes struck hit hits bombed bombing bombardment explosion exploded blast killed wounded injured died dead bodies body captured taken seized ' +
  'destroyed damaged targeted targets fighting clashes ceasefire violated troops drone drones missile missiles artillery gunshots soldiers entered evacuated surrounded encircled mine mines burning fled besieged ' +
  'beschossen Beschuss Angriff getötet verletzt Explosion attaque bombardement tués blessés обстрел обстреляли удар взрыв убит убиты ранен ранены';

/** Before "in X": what was agreed or said there long since. */
export const AGREED =
  'agreed agreement agreements accord accords reached signed negotiated declaration declarations statement statements understanding understandings commitments arrangement summit memorandum Abkommen vereinbart accord соглашение соглашения договоренности договорённости';
/** Straight before "in X" or "of X": the name of an agreement. */
export const AGREEMENTS =
  'agreements agreement accords accord declaration Abkommen Vereinbarung accords соглашения соглашение договоренности';
/** Before "of X": people described by their home. */
export const PEOPLES =
  'residents resident inhabitants population citizens Armenians Azerbaijanis Bewohner Einwohner habitants жители жителей';
/** Before "in X": likewise. */
export const LIVING = 'living residing lebenden wohnenden vivant проживающих живущих';
/** What a state does at home: without such a word a politician only speaks. */
export const DECIDING =
  'session meeting met meets elect elects election declare declared declares decree decreed signed vote voted parliament introduced appointed appoints appoint mobilisation mobilization martial protest protests protesters demonstration ' +
  'demonstrators rally rallied police dissolved detained arrested foiled plot coup curfew gewählt Putsch vereitelt Proteste élu décret manifestation избран указ митинг';
/** Before a place: it was not there. */
export const NEGATIONS = 'not nicht pas не';
/** Before a place of talks that have not been held. */
export const POSSIBLE =
  'possible planned next proposed upcoming forthcoming future scheduled möglichen geplanten prochaine prévue планируемая предстоящая';
/** Before a place: it may come to that there. */
export const UNCERTAIN = 'might may could can könnte pourrait может';
/** After a place: nothing happened there. */
export const QUIET = 'stable calm quiet ruhig stabil calme спокойно стабильная';
/** Before a place: towards it. */
export const DIRECTIONS = 'direction directions Richtung направлении';
/** They open a comparison. */
export const COMPARING =
  'contrast unlike similar reminiscent compared comparison like ähnlich contrairement comme подобно';

/** Before "in X": fighting and other harm, by whomever it is told. */
export const FIGHTING =
  'fighting hostilities escalation escalations clashes violence offensive assault attack attacks shelling shelled bombardment bombarded bombed bombing strikes explosion explosions blast battles battle firing shooting casualties killed wounded ' +
  'Kämpfe Kämpfen Eskalation Gewalt Explosion combats hostilités escalade violences explosion бои боев эскалация эскалации взрыв взрыва обстрел обстрелы';
/** Beside those: what goes on in a whole territory. */
export const SCENE =
  'ceasefire electricity blackout war disaster famine hunger atrocities missiles artillery operation Waffenruhe Krieg guerre trêve война перемирие';
/** Before "in X": armed men, told by where they serve. */
export const FORCES =
  'formations forces units peacekeepers troops army fighters soldiers contingent servicemen Truppen Friedenstruppen troupes миротворцы миротворцев войска';
/** After such men: where they are kept, not where something happened. */
export const STATIONED = 'stationed deployed based located present stationiert stationnés дислоцированных';
/** After a place: what ought to become of those who are there. */
export const OBLIGED =
  'must should shall will would muss müssen sollen wird werden doit doivent должны должен будет будут';
/** Beside a territory: those who act for it. */
export const AUTHORITIES =
  'authorities government president minister parliament leader leadership army Regierung Präsident Anführer Führung gouvernement président autorités власти президент правительство парламент';
/** Facilities that bear the name of what they belong to: "X checkpoint". */
export const FACILITIES = 'checkpoint airport Flughafen aéroport аэропорт аэропорту аэропорта';
/** Of those the ones that a town has one of. */
export const FACILITIES_OF_A_TOWN = 'airport Flughafen aéroport аэропорт аэропорту аэропорта';
/** Between a facility and its owner. */
export const AT_FACILITY = 'of on in at near along de à von in auf на в';
/** Before "over X": two states quarrel about it. */
export const DISPUTES =
  'conflict dispute war wars clash clashes flare escalation fighting hostilities Konflikt Streit Krieg Kämpfe Kampf conflit guerre конфликт война';
/** What the people of a whole territory bear. */
export const SUFFERING =
  'siege besieged starvation starving hunger famine disaster catastrophe bread blockaded encircled Belagerung Hunger siège faim осада блокаде голод';
/** Bodies that decide for a state, and what they do. */
export const COUNCILS =
  'council parliament cabinet assembly government Rat Parlament Kabinett parlement conseil совет парламент';
export const CONVENING =
  'met meets convened convenes session sessions gathered tagte trat siégé заседание собрался';
/** Before "of the council of X". */
export const SESSIONS = 'meeting session sitting Sitzung Treffen réunion séance заседание';
export const DECLARING =
  'declared declares declare introduced introduces imposed imposes announced announces proclaimed verhängte verhängt erklärte décrété объявила объявил ввела';
export const DECREES =
  'war martial mobilisation mobilization emergency curfew Kriegszustand Kriegsrecht Mobilmachung Ausnahmezustand mobilisation martiale мобилизация мобилизацию мобилизации военное';
/** Before "in X". */
export const CALLING_UP =
  'martial mobilisation mobilization curfew volunteers Kriegsrecht Mobilmachung martiale мобилизация мобилизации';
/** Straight before a state: in all of it. */
export const EVERYWHERE = 'throughout across';
/** A territory that calls itself one, named by no more than that. */
export const REPUBLICS = 'republic Republik république республика республики республике';
/** After "not": what follows is left out. */
export const INCLUDING =
  'include includes including counted count cover contain enthalten umfassen inclure включает включают';
/** Before "in X": there they are now. */
export const REFUGEES = 'refugees refugee evacuees displaced arrivals Flüchtlinge réfugiés беженцев беженцы';
/** After a place, of what is suffered there. */
export const GOING_ON =
  'continues continued goes went persists worsens worsened lasts dauert continue продолжается';
/** Before "of" and a way. */
export const TIPS = 'beginning start end Anfang Ende début fin начале конце';
/** What is fired; before "from", that it was; between that and a name, from where. */
export const FIRE =
  'shelling shells shell fire missiles missile rockets rocket artillery drones Beschuss Raketen tirs roquettes обстрел ракеты';
export const COMING = 'came comes coming fired launched opened abgefeuert tirés tiré выпущены';
export const SITES = 'heights hills positions direction side area outskirts Höhen hauteurs высот';
/** The border between the two states, as texts about them leave it unnamed. */
export const BORDER_OF_THE_WAR = 'armenia-azerbaijan-border';
export const BORDER = 'border Grenze frontière границе границы';
/** Between the preposition and the border. */
export const BORDER_OF =
  'the state international common armenia armenian azerbaijani der die la государственной';
export const AT_BORDER = 'at along on near an entlang à le на вдоль';
/** Before it: somebody was seized or shot there, or troops stand there. */
export const DONE_AT_BORDER =
  'arrested detained seized captured abducted shot fired firing shooting killed wounded troops massing massed moving build buildup accumulation accumulated festgenommen verhaftet Truppen arrêté arrêtés troupes задержан арестован войска войск';
/** After a town's name: the villages about it. */
export const COMMUNITY_WORDS = 'community municipality Gemeinde commune община общине';
/** Before "of X". */
export const WHOLE =
  'all whole entire regions parts settlements communities districts towns villages places entirety';
/** With such a word the whole is meant. */
export const ALL = 'all every entire whole throughout across ganz alle tout toute все всех всей';
/** Before a place where somebody says something. */
export const SPOT = 'in at im à в на';
/** After "which" or straight before a place: where something lies, not what happened there. */
export const OVERLOOKING =
  'overlook overlooks overlooking connect connects connecting link links linking join joins joining border borders bordering face faces facing adjoin adjoins adjoining neighbour neighbours neighbor neighbors';
/** Between a distance and the place from which it is measured. */
export const COMPASS =
  'north south east west northeast northwest southeast southwest north-east north-west south-east south-west upstream downstream upriver downriver inland offshore outside away nördlich südlich östlich westlich';
/** Before "from X": where a body sits or a person was born. */
export const RUN =
  'run operated directed managed led coordinated monitored hails hailing native originally broadcast broadcasting reporting';
/** Before "from X to Y": what runs between two places. */
export const VEHICLES =
  'bus buses minibus coach train trains flight plane airliner aircraft helicopter ferry boat ship vessel lorry truck convoy column van ambulance tram Bus Zug train avion поезд автобус рейс';
/** Before "for X": what is ordered or warned of there. */
export const ALERTS =
  'alert alerts warning warnings alarm alarms level order orders emergency curfew forecast evacuation lockdown Warnung Alarm Alarmstufe alerte тревога предупреждение';
/** Before "in X" or "of X": who tells it, and from where. */
export const SEATED =
  'interviewed questioned asked met reached contacted surveyed polled debriefed spokesman spokeswoman spokesperson ministry department headquarters command governor prefect doctor surgeon medic correspondent reporter journalist embassy consulate ' +
  'council government office official officials agency county province Ministerium Sprecher Gouverneur Botschaft ministère gouverneur ambassade министерство губернатор посольство';
/** Before "in 1887": when something standing was made. */
export const BUILT =
  'built opened founded erected constructed completed inaugurated established dating restored renovated renamed closed abandoned since commissioned';
/** Before a way: the past, a reason, an aside. */
export const BACKGROUND =
  'recalled recalls recall recalling reminded thanked thanks result consequence because due owing erinnerte Folge wegen aufgrund rappelé rappelle suite напомнил напомнила результате вследствие';
/** A statement that opens with such a word is about an attack and what follows from it. */
export const ATTACKING =
  'attack attacks attacked aggression offensive assault operation operations shelling exodus Angriff Offensive Angriffe attaque offensive агрессия агрессию нападение наступление операция';
/** Somebody reports something besides. */
export const ADDING = 'added adds ergänzte ajoute добавил добавила';
/** Those who added it had spoken before. */
export const ALSO_SPEAKERS = 'he she it they er sie es il elle ils elles он она они';
/** What people come together for, and so speak at. */
export const OCCASIONS =
  'summit meeting session conference visit trip briefing forum assembly talks congress ceremony Gipfel Treffen Sitzung Konferenz Besuch sommet réunion conférence visite саммит саммите встреча встрече визит визита конференции';
/** Verbs whose object is who listens: "told reporters in X". */
export const TELLING = 'told tells tell informed addressed sagte erklärte сообщил заявил';
/** After a verb of saying they open what is said. */
export const TOPIC = 'that about on of for against dass über que о об что';

/** Where something is sent or said from; where someone sits: no place of the event. */
export const LOCATIVE =
  'in at near around outside inside within throughout across over along on im in bei nahe à dans près sur в на у под';

/** The home of those who speak for a side. */
export const HOME_OF_SIDE: Readonly<Record<string, string>> = {
  armenia: 'armenia',
  artsakh: 'nagorno-karabakh',
  azerbaijan: 'azerbaijan',
};
