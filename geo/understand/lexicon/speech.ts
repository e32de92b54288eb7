/** Verbs of saying, and offices and bodies that speak. Written as `geo/understand/phrases.ts` reads them. */
import type { Category } from '../../incident.js';

/** The subject of such a verb is who says it. */
export const SAYING = `say+s, said, states, stated, stating, report+s+ed, reporting, announc+e+es+ed, tweet+s+ed, wrote, writes, writing, posted, posts, note+s+d, add+s+ed, tell+s, told, inform+s+ed, confirm+s+ed, claim+s+ed, declar+e+es+ed,
  respond+s+ed, answer+s+ed, repl+y+ies+ied, remark+s+ed, comment+s+ed, explain+s+ed, issue+s+d, publish+es+ed, release/releases/released ... statement/video/footage/figures/report/list/names/images, shar+e+es+ed, warn+s+ed, stress+es+ed, emphasi+zes+zed+ses+sed, underline+s+d, reiterat+e+es+ed, repeat+s+ed, recall+s+ed, mention+s+ed, describ+e+es+ed, admit+s+ted, acknowledg+e+es+ed, accus+e+es+ed, alleg+e+es+ed, argu+e+es+ed, insist+s+ed,
  condemn+s+ed, deplor+e+es+ed, urg+e+es+ed, call+s+ed, ask+s+ed, demand+s+ed, appeal+s+ed, welcom+e+es+ed, thank+s+ed, reject+s+ed, deni+es+ed, deny, refut+e+es+ed, express+es+ed, propos+e+es+ed, recorded, lists, counts, speaks of, spoke of, maintain+s+ed, blame+s+d, reckon+s+ed, believe+s+d, contend+s+ed, puts the, put the, voices, voiced, quoted, cites, cited, estimates, estimated, addressed, refuses, criticis+es+ed, criticiz+es+ed, read+s, carried, kept, presented, showed, passed on, promised, proclaimed, regretted, regrets, informed, briefed, noted,
  sagte, sagt, erklärt+e, meldet+e, melden, berichtet+e, berichten, teilt+e, mitteilte, schreibt, schrieb, bestätigt+e, behauptet+e, warnt+e, fordert+e, kritisiert+e, verurteilt+e, twittert+e,
  déclare, déclaré, annonce, annoncé, affirme, affirmé, indique, indiqué, rapporte, selon, dit, a écrit,
  сообщил+а+и, сообщает, заявил+а+и, заявляет, написал+а, отметил+а, подчеркнул+а, рассказал+а, передает, передаёт, bildirib, bildirir, açıqlayıb, deyib, yazıb, հայտնել, հայտնում, հայտարարել, ասել, գրել`;

/** What follows is who says it. */
export const ACCORDING = `according to, as reported by, as stated by, reported by, in the words of, quoted by, citing, by the account of, by the words of, in a statement by, statement by, laut, nach Angaben von, nach Angaben der, nach Angaben des, selon, d'après, по данным, по словам, по сообщению, согласно`;

/** How far a speaker's office leans towards a category, whatever is said. */
export const OFFICE_WORDS: readonly { category: Category; weight: number; words: string }[] = [
  {
    category: 'diplomacy',
    weight: 5,
    words: `state department, department of state, secretary of state, state dept, white house, european union, eu, eeas, european external action, european council, european commission, european parliament, council of europe, pace, united nations, un, secretary general, high representative, special representative, special rapporteur, special envoy, osce, minsk group, nato, ambassador+s, embassy, envoy, permanent representative, permanent mission, us representative, u s representative, rep, congressman, congresswoman, senator, senators, congress, senate, house of representatives, g7, pope, vatican, holy see, helsinki committee, amnesty international, human rights watch, freedom house,
      Auswärtiges Amt, Bundesregierung, EU-Kommission, Vereinte Nationen, UNO, Botschafter, ONU, ООН, ОБСЕ, МИД, BMT, ՄԱԿ`,
  },
  {
    category: 'diplomacy',
    weight: 3,
    words: `foreign minister+s, foreign ministry, ministry of foreign affairs, minister of foreign affairs, foreign office, foreign affairs, presidential spokesperson, presidential spokesman, kremlin, president spokesperson, Außenminister+in, Außenministerium, ministre des affaires étrangères, министр иностранных дел, xarici işlər, արտգործնախարար`,
  },
  {
    category: 'diplomacy',
    weight: 3,
    words: `us, u s, american, united states, uk, british, united kingdom, france, french, germany, german, canada, canadian, italy, italian, spain, spanish, sweden, swedish, norway, norwegian, belgium, belgian, austria, austrian, switzerland, swiss, greece, greek, cyprus, china, chinese, india, indian, japan, japanese, australia, australian, argentina, brazil, uruguay, netherlands, dutch, denmark, danish, finland, finnish, poland, polish, hungary, czech, slovenia, estonia, latvia, lithuania, uzbekistan, kazakhstan, georgia, georgian, iran, iranian, turkey, turkish, russian foreign, russian president, russias president, russias foreign`,
  },
  {
    category: 'humanitarian',
    weight: 4,
    words: `icrc, red cross, red crescent, un refugee agency, un high commissioner for refugees, un world food programme, world food programme, wfp, unicef, unhcr, médecins sans frontières, doctors without borders, Rotes Kreuz, Croix-Rouge, Красный Крест`,
  },
  {
    category: 'casualties',
    weight: 2,
    words: `emergency situations, rescue service, health ministry, ministry of health, morgue, forensic`,
  },
  {
    category: 'humanitarian',
    weight: 2,
    words: `health ministry, ministry of health, hospital, medical center, medical centre`,
  },
  {
    category: 'military',
    weight: 2,
    words: `defence ministry, defense ministry, ministry of defence, ministry of defense, mod, defence minister, defense minister, minister of defence, minister of defense, defence army, defense army, peacekeepers, general staff`,
  },
  {
    category: 'detention',
    weight: 2,
    words: `prosecutor, prosecutor general, prosecutors office, security service, investigative committee`,
  },
  {
    category: 'politics',
    weight: 2,
    words: `prime minister, pm, parliament, national assembly, president, government, state minister`,
  },
];

/** What people who speak for others are: a piece of a sentence with one of these goes with the name beside it. */
export const OFFICES = `media, outlets, website, newspaper, agency, authorities, government, officials, residents, locals, sources, statement, announcement, bulletin, report, spokesperson, spokesman, spokeswoman, speaker, press secretary, press service, minister, ministry, ombudsman, ombudsperson, defender, president, chairman, chair, head, chief, commander, mayor, governor, secretary, ambassador, representative, commissioner, administrator, adviser, advisor, deputy, director, member, journalist, reporter, general, rapporteur, envoy, leader, office, army, department, council, commission, committee, agency, service, police, infocenter, info center, journalists, correspondent, senator, professor, expert, analyst, researcher, witness+es, eyewitness+es, doctors, medics, rescuers, firefighters, activist+s, villagers, monitors, union, charity, radio, television, tv, broadcaster, brigade, company, operator, clinic, university, prefecture, prosecutor+s, presidency, chief, staff, headquarters, command, the military, navy, coastguard, guards, rebels, militants, observatory, institute, observers,
  Sprecher+in, Minister+in, Präsident+in, Außenminister+in, Kommissar+in, porte-parole, ministre, président+e, министр, президент, представитель, омбудсмен`;

/** Verbs of saying that are nouns as well, where one of the second list follows. */
export const NOUN_OR_VERB =
  'post posts report reports claim claims state states note notes comment comments answer answers share shares release releases issue issues';
export const AFTER_NOUNS = 'of at near along between around';

/** What an office does at the head of a report, in the present. */
export const ACTING =
  'signs orders holds meets visits receives arrives opens closes extends bans lifts plans begins starts launches offers sends delivers arrests charges counts registers hosts chairs introduces';

/** What is quoted as if it spoke. */
export const MUTE =
  'information data figures estimates plan plans agreement schedule law calculations count details interview call';

/** What is heard, seen or reported, and does not speak: "shelling reported near the town". */
export const HAPPENINGS = `explosion+s, blast+s, shelling, gunfire, shots, strike+s, airstrike+s, attack+s, raid+s, clash+es, fighting, battle+s, fire+s, shooting, casualt+y+ies, fatalit+y+ies, death+s, injur+y+ies, damage, outage+s, tremor+s, earthquake+s, flooding, flood+s, smoke, sirens, looting, protest+s, queue+s, traffic, movement+s, flight+s,
  Explosion+en, Beschuss, Kämpfe, Feuer, взрыв+ы, обстрел+ы, бои, explosions, tirs, combats, patlama+lar, partlayış+lar, պայթյուններ`;

/** A sentence that starts with one of these names its speaker after the first comma. */
export const OPENERS =
  'in on at during after as from with under following speaking earlier today yesterday meanwhile this early late answering asked commenting addressing wie according by for amid despite breaking';

/** A piece with one of these is a sentence, no name. */
export const FINITE =
  'is are was were has have had will would can could should must may does did hat haben ist sind wurde wurden wird ont est sont';
/** Past forms that do not end in -ed, and are no nouns: "X took Y" is told, "X took, Y" names nobody. */
export const PAST =
  'left fell took began broke hit struck shot burnt brought sent went came lost won held seized cut shut blew sank stood spoke rose drove ran flew fled swept grew stayed became gave found built met lay sat drew drank ate threw tore rang sold bought caught fought ended';
/** Begin a noun that may speak: "says the fire brigade". */
export const SPEAKER_STARTS = 'the a an one its their his her';
/** Verbs of saying whose object is who listens: "told reporters". */
export const LISTENING = 'told tells informed informs';

/** Between a speaker and the verb of saying. */
export const TRAILING =
  'has have had just also again then later earlier today yesterday once further officially went on to in a an';
/** Straight before a verb: it has not been said. */
export const NOT_YET = 'will would could can may might to';

/** Stand for a speaker named elsewhere, or for none. */
export const PRONOUNS =
  'and but while because he she it they we i you there this these those that who which what er sie es wir il elle ils elles on он она они';

/** What a speaker does before the words are quoted: "made the following remarks". */
export const DOING = 'made makes gave gives held holds took through citing quoting';
/** Small words within the name of an office. */
export const SMALL = 'of the for and in to at on a an de der des du la le les von und für';

/** Verbs of saying that add nothing to what is said. */
export const PLAIN_SAYING =
  'said says say reported reports report wrote writes stated states announced announces told tells tweeted tweets posted posts noted notes informed informs added adds confirmed confirms sagte sagt meldete meldet berichtete berichtet schrieb schreibt teilte erklärte erklärt déclaré annoncé indiqué сообщил сообщила сообщили сообщает заявил заявила';
export const THAT = 'that dass que что';
