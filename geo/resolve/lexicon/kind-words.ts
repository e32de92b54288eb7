/**
 * Words that tell what a place name stands for. Compared folded.
 * Only capitals and seats of government can stand for a government.
 */

/** Before it, "of" or "in", then the name: the name describes a person, an office or a group. */
export const OFFICES =
  'mayor mayors governor governors resident residents native natives citizen citizens inhabitant inhabitants people population authorities authority official officials administration municipality ' +
  'council police bishop archbishop diocese prosecutor office branch journalist journalists reporter correspondent activist activists student students teacher doctor doctors member head chief leader leaders elite ' +
  'Bürgermeister Bürgermeisterin Einwohner Bewohner Behörden Gouverneur Vertreter maire habitants habitant autorités ' +
  'мэр мэра житель жители жителей жителям власти властей глава главы губернатор губернатора администрация администрации քաղաքապետ քաղաքապետը բնակիչ բնակիչներ merî meri sakini sakinləri';
/** Before it and "from" or "based in": a person described by where they live. */
export const PERSONS =
  'journalist journalists reporter reporters correspondent photographer blogger activist activists resident residents native student students teacher doctor doctors lawyer lawmaker lawmakers ' +
  'deputy parliamentarian politician analyst expert historian Journalist Journalistin Reporter журналист журналистка корреспондент житель';
/** Straight after the name: "the Yerevan leadership", "Martuni Mayor". */
export const DESCRIBED =
  'leadership mayor mayoral governor municipality municipal administration authorities government office offices bureau branch summit agreement agreements accords declaration statement memorandum court police residents resident people ' +
  'journalist reporter correspondent activist activists native elections election regime elite dialect cuisine school time accent delegation embassy correspondents lobby policymakers leader leaders officials official ' +
  'Führung Regierung Behörden Bürgermeister Abkommen Gipfel';
/** "Stepanakert-based". */
export const COMPOUNDS = 'based born backed controlled led held sponsored educated run bound area basiert';

/** "official Baku". */
export const OFFICIAL =
  'official offizielles offizielle официальный официального официальному официальным պաշտոնական rəsmi resmi';

/** A verb after a capital that is its subject: a government acts. */
export const GOVERNMENT_VERBS =
  'accepts accepted accuses accused acknowledges acknowledged acts acted admits admitted aims aimed agrees agreed allows allowed announces announced appeals appealed approves approved argues argued asks asked ' +
  'backs backed believes believed blames blamed blocks blocked bought buys calls called claims claimed condemns condemned confirms confirmed considers considered continues continued counts criticises criticised criticizes criticized ' +
  'decides decided declares declared declines declined demands demanded denies denied deplores deployed disagrees disagreed dismisses dismissed disputes disputed does did emphasises emphasised emphasizes emphasized envisages expects expected ' +
  'expels expelled explains fears feared gives gave had has have hopes hoped imposes imposed informs informed insists insisted intends intended invites invited issues issued lobbies maintains maintained manipulates manipulated needs needed ' +
  'negotiates negotiated notes noted offers offered opposes opposed orders ordered plans planned pledges pledged prefers presents presented pretends promises promised proposes proposed protests protested provides provided pursues pursued pushes pushed ' +
  'reacts reacted recalls recalled recognises recognised recognizes recognized refuses refused refutes refuted regards regrets rejects rejected reiterates reiterated reminds replies replied reports reported requests requested responds responded ' +
  'says said seeks sought sees saw sends sent signals signed signs stated states still stopped stops stresses stressed supplies supplied supports supported suspects suspended suspends takes took tells told thinks thought threatens threatened tries tried ' +
  'alleges alleged boasts boasted celebrates celebrated concedes conceded contributes contributed contests contested donates donated downplays downplayed grants granted hails hailed hints hinted lends lent mourns mourned pays paid praises praised ' +
  'recognised relents relented releases retaliates retaliated shrugs shrugged speaks spoke talks trades traded vetoes vetoed votes voted abstains abstained dispatches dispatched freezes froze severs severed summons summoned hands handed activated activates ' +
  'underlines underlined urges urged uses used views vows vowed wants wanted warns warned welcomes welcomed will withdraws withdrew would could can may must might should shall bears ' +
  'sagt sagte erklärt erklärte fordert forderte droht drohte wirft warf kritisiert kritisierte will wollte hat hatte sieht beschuldigt bestreitet teilt teilte lehnt kündigt ' +
  'dit déclare accuse demande exige veut refuse condamne a ' +
  'заявил заявила заявляет обвинил обвиняет требует отверг считает ожидает сообщил призвал отказался намерен готов';
/** After "is" or "was": a state of mind, which towns do not have. */
export const GOVERNMENT_STATES =
  'ready willing unwilling determined concerned committed prepared trying seeking planning preparing considering obliged responsible interested convinced aware using pursuing refusing insisting demanding waiting hoping ' +
  'not still expected supposed accused guilty bereit entschlossen';
/** "Baku is in constant contact with". */
export const IN_TOUCH = 'constant regular close contact touch talks favour favor dialogue agreement no';
export const FORMS_OF_BE = 'is was are were be been remains ist war sind';
/** Verbs and nouns before the name, as their object: "urged Baku", "lobbying Washington". */
export const ACTED_ON =
  'accuse accused accuses accusing urge urged urges urging ask asked asks asking tell told tells press pressed pressing pressure pressured convince convinced lobby lobbying lobbied inform informed informs warn warned warns ' +
  'condemn condemned condemns criticise criticised criticize criticized blame blamed blames blaming support supports supported thank thanked force forced persuade persuaded allow allowed prompt prompted ' +
  'see saw appease provoke provoked remind reminded sanction sanctioned';
/** Before "to" and the name: something is said or given to a government. */
export const ADDRESSED =
  'appeal appeals appealed complain complains complained complaint message messages letter blame say said signal signals signalled proposal proposals proposed demand demands response respond responded responds apologised apologized ' +
  'support concession concessions answer answered pointed belongs loyal subordinate subordinated accountable handed warning warnings according thanks pressure ultimatum note protest';
/** Before "from" and the name: a government's word or deed. */
export const ISSUED_FROM =
  'comment comments denial confirmation demand demands pressure response reaction statement statements signal signals instructions orders guarantees promise promises threat threats threatened pressure support permission approval answer independence money funding';
/** Before "of" and the name: what only a government has. */
export const GOVERNMENT_NOUNS =
  'representative representatives government policy policies position side enemies enemy ally allies behalf will interests interest promise promises demand demands claim claims accusation accusations commitment commitments refusal decision decisions ' +
  'rhetoric stance pressure hands orders support consent approval actions action intentions intention goal goals aim aims plans plan strategy narrative control rule puppet puppets diplomacy delegation ';
/** After the possessive: what a town has and a government has not. */
export const TOWN_NOUNS =
  'street streets square squares outskirts suburb suburbs centre center downtown airport station hospital hospitals clinic clinics morgue school schools district districts neighbourhood neighbourhoods neighborhood neighborhoods market museum park ' +
  'church churches cathedral mosque university resident residents population people inhabitants mayor municipality republic central northern southern eastern western main old building buildings houses cemetery stadium theatre metro bridge bridges ' +
  'entrance water electricity power gas sky skies defenders defence surroundings vicinity republican children maternity military opera';
/** Before "on" or "against" and the name: the town is attacked. */
export const ATTACKS =
  'fall falls fell falling rain rained raining land landed dropped hail attack attacks attacked assault assaults strike strikes raid raids offensive march advance bombardment shelling bombing airstrike airstrikes fire fired siege missiles missile rockets drone drones operation closing based ' +
  'Angriff Angriffe Angriffen Anschlag Beschuss attaque attaques удар удары атака наступление';
/** Before "between" and two names: a thing on the ground joins them. */
export const BETWEEN_ON_GROUND =
  'road roads route routes highway motorway corridor line railway train trains flight flights distance border bus buses traffic path way halfway bridge located lies villages area somewhere pipeline stretch section Straße Strecke route ligne дорога трасса';
/** "connects Armenia with X": the one use of "with" that keeps a place a place. */
export const CONNECTING =
  'connect connects connecting connected link links linking linked join joins joining verbindet verbunden';

export const PREPOSITIONS: Readonly<
  Record<'from' | 'of' | 'in' | 'to' | 'with' | 'by' | 'on' | 'against' | 'between' | 'for', string>
> = {
  from: 'from aus de из',
  of: 'of von de du d',
  in: 'in within inside at near outside around à dans bei nahe в у около',
  to: 'to toward towards an nach',
  with: 'with mit avec с со',
  by: 'by durch par',
  on: 'on upon auf sur',
  against: 'against gegen contre против',
  between: 'between zwischen entre между',
  for: 'for für pour для',
};
/** After "has": what happens to towns. */
export const BEFALLS = 'been no become seen lost electricity fallen remained changed';
/** "both Yerevan and Baku", "including Stepanakert". */
export const LEADING = 'both including only even';
export const ADVERBS =
  'also again alone itself still already categorically officially repeatedly now then never even further strongly clearly allegedly reportedly once only simply thus therefore not publicly formally firmly';
