/** Words by which a text says when something happened. All are compared folded. */

/** Days counted from the day of the report. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tonight: 0,
  heute: 0,
  gestern: -1,
  vorgestern: -2,
  aujourd: 0,
  hier: -1,
  'avant-hier': -2,
  сегодня: 0,
  вчера: -1,
  позавчера: -2,
};

/** "last night", "in the night": the night before a report of the morning. */
export const NIGHT_WORDS = 'night overnight nacht nuit ночью ночь';
/** Before a night: "last night", "letzte Nacht", "la nuit dernière". */
export const LAST_WORDS = 'last letzte letzten vergangene vergangenen vergangener dernière прошлой минувшей';

/** Stand between a day and a time, or before either, and change nothing but how exact it is. */
export const APPROXIMATE =
  'around about approximately circa some roughly nearly almost shortly etwa ungefähr gegen rund kurz environ vers около примерно приблизительно';
export const GLUE =
  'at on of the in local time early late a just starting beginning from since after morning afternoon evening noon night as by no later um am in der dem den ab seit kurz nach uhr à le la en du matin soir dès depuis в с во утром вечером днем числа года';

/** Before a time: it is the end, and not when the thing happened. */
export const UNTIL_WORDS = 'until till before bis vor avant jusqu до';
/** Before the first of two times. */
export const BETWEEN_WORDS = 'between from zwischen von entre de между с';
export const RANGE_WORDS = 'and to until till und bis et à и до по';

export const NOON_WORDS = 'noon mittag mittags midi полдень';
export const MIDNIGHT_WORDS = 'midnight mitternacht minuit полночь полуночи';
/** After a number: hours of the day. */
export const OCLOCK_WORDS = "uhr heures heure часов часа час o'clock oclock hrs hours";

/** In square or round brackets before a time: a pointer to another entry, "[see 3:26 p.m.]". */
export const POINTER_WORDS = 'see siehe voir min minute см';

/** Nouns of things that have a date of their own; where one stands before a date, the date is that thing's. */
export const DATED_THINGS =
  'post posts session sessions attack attacks assault offensive aggression war wars hostilities fighting clashes escalation operation operations explosion blast agreement agreements accord accords arrangement deal ceasefire truce armistice ' +
  'treaty declaration statement statements remarks comments address speech interview message letter tweet post report order orders ruling decision resolution election elections referendum vote summit meeting meetings ' +
  'talks negotiations conversation call calls visit anniversary crash accident incident death deaths killing blockade closure invasion occupation earthquake strike strikes shelling document orders measures provocation ' +
  'Angriff Angriffe Krieg Kriegs Abkommen Abkommens Erklärung Vereinbarung Treffen Wahl Wahlen Explosion Waffenruhe Offensive attaque guerre accord déclaration élection élections réunion rencontre ' +
  'война войны нападение нападения соглашение соглашения заявление заявления выборы выборов встреча встречи взрыв взрыва';
/** Before such a noun: one that is known already, and so no news of this entry. */
export const DEFINITE_WORDS =
  'the this these those its their his her our my your last same recent der die das des dem den diese dieser dieses le la les cette ce ces l d';
/** Before a definite noun: the entry reports this thing's start, course or end after all. */
export const REPORTING_COURSE =
  'launched launch launches began begun begin begins started starts start resumed resumes continued continues continue stopped stops halted ended ends repelled repels thwarted repulsed carried conducted ' +
  'violated violates broke broken opened held holds breached begann begannen startete startete commencé lancé начали начал начала';

/** Participles that stand after the thing they describe: "the agreement reached on", "a statement dated". */
export const DESCRIBING =
  'reached signed agreed dated detained arrested captured adopted concluded abducted held issued imposed launched installed made committed outlined announced scheduled planned brokered displaced wounded injured killed ' +
  'unterzeichnet unterzeichneten geschlossen geschlossenen vereinbart vereinbarten signé conclu подписанное подписанного достигнутое достигнутого';
/** Before a participle: it is a verb, and the sentence's own. */
export const AUXILIARIES =
  'was were been is are be being has have had got not wurde wurden worden ist sind war waren hat haben été est sont a ont fut был была было были';

/** They open a clause about something already named. */
export const RELATIVE_WORDS =
  'who which whom whose what welche welcher welches qui dont который которая которое которые';
/** "said that", "claims that": here `that` opens the report itself; after any other noun it describes. */
export const SAYING_WORDS =
  'said says say stated states state reported reports report claimed claims claim claiming announced announces added adds noted notes confirmed confirms confirm informed informs wrote writes told tells ' +
  'stating saying adding noting claiming reporting announcing declaring indicating estimated estimates allegations allegation information news statement statements accusation accusations denied denies refuted refutes ' +
  'said showed shows assumed recalled stressed emphasized underlined declared declares learned know known tweeted tweets posted posts believes believed';

/** Irregular verbs of reports in the past. Regular ones end in "-ed". */
export const PAST_VERBS =
  'began begun said fell took held met shot hit left came went told made gave sent brought fled broke fired was were had has have struck set put saw led spoke wrote rose lost won ran met ' +
  'began fiel nahm traf kam ging schoss verließ begann brachte';

/** What is spoken of lies ahead. */
export const AHEAD_WORDS =
  'will would shall scheduled expected plans planned planning upcoming due soll sollen wird werden geplant va doit prévu prévue будет будут состоится намерен запланирована запланировано запланирован';

/** Before a day: it began then and goes on. */
export const SINCE_WORDS = 'since seit depuis с';
export const INDEFINITE_WORDS = 'a an ein eine einen einem einer un une';
/** Before a noun: one of several, and not this entry's. */
export const ORDINAL_WORDS =
  'first second previous earlier prior former ersten erste früheren premier première précédent первая первой прошлая';
/** "as agreed on". */
export const AS_WORDS = 'as wie comme как';
export const HAD_WORDS = 'had hatte hatten avait avaient';
/** Before a time: it is when the words were made public. */
export const PUBLISHING_WORDS = 'printed published stamped veröffentlicht publié опубликовано';

/** After a number and a unit: so long before the report. */
export const AGO_WORDS = 'ago назад';
/** Minutes of each. */
export const AGO_UNITS: Readonly<Record<string, number>> = {
  minute: 1,
  minutes: 1,
  min: 1,
  mins: 1,
  hour: 60,
  hours: 60,
  day: 1440,
  days: 1440,
  week: 10_080,
  weeks: 10_080,
  минут: 1,
  минуты: 1,
  час: 60,
  часа: 60,
  часов: 60,
  день: 1440,
  дня: 1440,
  дней: 1440,
};
export const HALF_WORDS = 'half полчаса';
/** Hours that are told in words. */
export const HOURS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
/** Before an hour that stands alone. */
export const AT_HOUR_WORDS = 'at around about before after since by from near past towards until till';
/** Of those the ones, and the words before them, that count nothing else. */
export const NEAR_HOUR_WORDS = 'shortly just since soon';
/** Before "at 8": it is a number of something. */
export const MEASURING_WORDS =
  'stands stood stand put puts remains remained set estimated level priced valued aged number toll';
/** After an hour that stands alone. */
export const AFTER_HOUR_WORDS =
  'nobody no none there it he she they we you all by when and as the a an this in on with after local while';
/** After an hour: which half of the day it belongs to. */
export const DAY_PARTS: Readonly<Record<string, 'early' | 'late' | 'night'>> = {
  morning: 'early',
  dawn: 'early',
  afternoon: 'late',
  evening: 'late',
  night: 'night',
};
/** After four digits: hours and minutes. */
export const MILITARY_HOURS = 'hrs hours';
/** Before "17.22": a time of day. */
export const DOTTED_AFTER =
  'at since around about until till before after from between by um seit gegen ab bis à vers';
/** After such a number: it is no time. */
export const MEASURES =
  'metres meters metre km kilometres kilometers kilometre m cm mm mph kmh per percent cent million billion thousand degrees tonnes tons litres hectares acres magnitude richter euros dollars points';
/** "the day before", "the previous evening". */
export const DAY_NOUNS = 'day evening night afternoon morning';
export const PREVIOUS_WORDS = 'previous preceding';
