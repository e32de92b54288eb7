import { expect, test } from 'vitest';
import { monthOf, weekdayOf } from './names.js';

const MONTHS: Record<string, string> = {
  English: 'January February March April May June July August September October November December',
  short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  German: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  French: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  Russian: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  Armenian:
    'հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի',
  Azerbaijani: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  Turkish: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
};
const WEEKDAYS: Record<string, string> = {
  English: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  German: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
  French: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  Russian: 'понедельник вторник среда четверг пятница суббота воскресенье',
  Armenian: 'Երկուշաբթի Երեքշաբթի Չորեքշաբթի Հինգշաբթի Ուրբաթ Շաբաթ Կիրակի',
  Turkish: 'Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar',
};

test.each(Object.entries(MONTHS))('months in %s', (_language, names) => {
  expect(names.split(' ').map(monthOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test.each(Object.entries(WEEKDAYS))('days of the week in %s', (_language, names) => {
  expect(names.split(' ').map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('days of the week in Azerbaijani, of two words too', () => {
  const names = ['Bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə', 'bazar'];
  expect(names.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test.each(['MARCH', 'İYUN', 'AOU\u0302T', 'ma\u0308rz'])(
  '%s is a month in any case and composition',
  (name) => {
    expect(monthOf(name)).toBeGreaterThan(0);
  },
);

test.each(['Martuni', 'Marching', 'Augustus', 'x', '', 'constructor'])('%j is none', (name) => {
  expect([monthOf(name), weekdayOf(name)]).toEqual([undefined, undefined]);
});
