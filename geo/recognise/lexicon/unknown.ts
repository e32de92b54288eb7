/** Words by which a name that no gazetteer has is seen to be a place. Compared folded; the type words serve as well. */

/** Right before a capitalised name. Prepositions that stand as often before people and bodies are left out. */
export const BEFORE_UNKNOWN =
  'in near around outside inside towards toward from at via nahe près vers в из около возле близ под через ' +
  'bombed bombarded shelled besieged liberated hit struck pounded rocked captured recaptured seized entered reached fled';

/** "north of X", "ten miles off the north-east of X". */
export const DIRECTION_NOUNS =
  'north south east west northeast northwest southeast southwest outskirts suburbs centre center nördlich südlich östlich westlich';

/** Arabic articles are written small between the capitals of a name: "Bab al-Hawa". */
export const NAME_PARTICLES = 'al el ad an ar as ash at az ul';

/** Languages, in which every noun is written with a capital: a preposition before one shows nothing. */
export const CAPITAL_NOUNS = 'de lb';

/** Stand after such prepositions and are no places: tongues, networks, seasons of the news. */
export const NEVER_UNKNOWN =
  'Armenian Azerbaijani Azeri Turkish Georgian Persian Farsi Arabic Hebrew Ukrainian Polish German French Spanish Italian Chinese American British Iranian Israeli ' +
  'Armenians Azerbaijanis Azeris Turks Georgians Persians Iranians Russians Ukrainians Germans Americans Europeans Christians Muslims ' +
  'Facebook Twitter Telegram Instagram YouTube Wikipedia TikTok WhatsApp Zoom Reuters Interfax Sputnik Google ' +
  'Christmas Easter Ramadan Nowruz WWI WWII COVID';
