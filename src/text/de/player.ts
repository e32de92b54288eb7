/** Words of the player. */
import type { Text } from '../en.js';
import { counted } from './count.js';

export const player: Text['player'] = {
  player: 'Abspielen',
  play: 'Abspielen',
  pause: 'Anhalten',
  first: 'Erste Meldung',
  previous: 'Vorige Meldung',
  next: 'Nächste Meldung',
  last: 'Letzte Meldung',
  rate: 'Tempo',
  rateOf: (duration) => `1 Sekunde = ${duration}`,
  rateOfMoments: (count) =>
    count < 1
      ? '1 Zeitpunkt in 2 Sekunden'
      : `1 Sekunde = ${counted(count, { one: 'Zeitpunkt', other: 'Zeitpunkte' })}`,
  rateShort: (duration) => `${duration}/s`,
  rateHelp: 'Für wie viel der Chronik eine Sekunde beim Abspielen steht.',
  window: 'Zeitfenster',
  windowOf: (duration) => `${duration} bis zum Zeitpunkt`,
  windowHelp: 'Wie lange eine Meldung auf der Karte bleibt, nachdem es geschah.',
  other: 'Andere',
  otherHint: 'zum Beispiel 90 min, 2 h, 10 Tage',
  notDuration: (typed) =>
    `„${typed}“ ist keine Zeitspanne. Möglich ist eine Zahl mit min, h, Tage, Wochen oder Monate.`,
  set: 'Setzen',
  mode: 'Meldungen',
  modes: { window: 'Zeigen, dann ausblenden', trail: 'Mit dem Alter verblassen', cumulative: 'Bleiben' },
  modeHelp: {
    window: 'Zu sehen, solange sie im Zeitfenster liegen.',
    trail: 'Zu sehen, solange sie im Zeitfenster liegen, je älter, desto blasser.',
    cumulative: 'Alle seit dem Anfang.',
  },
  basis: 'Nach der Zeit, zu der es',
  bases: { happened: 'geschah', reported: 'gemeldet wurde' },
  asKnown: 'Nur, was bis dahin gemeldet war',
  axis: 'Zeitleiste',
  axes: {
    folded: 'Ruhige Strecken gefaltet',
    plain: 'Alle Zeit im gleichen Maßstab',
    equal: 'Jeder Zeitpunkt gleich breit',
  },
  loop: 'Wiederholen, was die Zeitleiste zeigt',
  jump: 'Gehe zu',
  jumpLabel: (zone) => `Datum und Uhrzeit (${zone})`,
  ranges: 'Auf der Zeitleiste zeigen',
  rangesHelp: 'Von der letzten Meldung zurückgezählt.',
  presets: {
    day: 'Letzter Tag',
    week: 'Letzte Woche',
    month: 'Letzter Monat',
    year: 'Letztes Jahr',
    all: 'Alles',
  },
  more: 'Mehr zum Abspielen',
};
