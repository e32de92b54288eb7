/** Words of filters, search and legend. */
import type { Text } from '../en.js';
import { counted, number, reports } from './count.js';

export const filters: Text['filters'] = {
  button: 'Süzgəclər',
  active: (n) => counted(n, { other: 'süzgəc' }),
  clear: 'Hamısını silmək',
  facets: {
    category: 'Növ',
    side: 'Mənbənin adından danışdığı tərəf',
    source: 'Mənbə',
    document: 'Sənəd',
    place: 'Yer və rayon',
    figures: 'Rəqəmlər',
    told: 'Fərqli danışılır',
  },
  anyFigure: 'hər hansı rəqəm',
  passing: (n, total) => `Uyğun gələn: ${number(n)}, cəmi: ${reports(total)}`,
  find: (facet) => `Tapmaq: ${facet}`,
  showAll: (n) => `Hamısını göstərmək: ${number(n)}`,
  remove: (what) => `Silmək: ${what}`,
  search: 'Xəbər və yer axtarışı',
  searchHint: 'İstənilən əlifba ilə: Şuşa, Շուշի və Шуша bir-birini tapır',
  searchClear: 'Axtarışı təmizləmək',
  places: 'Yerlər',
  placeReports: reports,
  noPlaces: 'Bu adda yer yoxdur',
  found: (n) => `Bu sözlərlə: ${reports(n)}`,
  wordsMissing:
    'Sənədlərin mətnlərini yükləmək alınmadı: axtarış başlıqlarda, mənbələrdə və yer adlarında gedir.',
  legend: 'Legenda',
  legendHint: 'Yalnız onu görmək üçün növ seçin',
  marks: 'İşarələr',
  ring: 'Halqa: bir yerdəki xəbərlər, növlər üzrə; rəqəm zaman aralığında neçə xəbər olduğunu göstərir',
  area: 'Rəngli sahə: yalnız rayona və ya bölgəyə qədər məlumdur',
  territory: 'İşıqlı kontur: yalnız bütün əraziyə qədər məlumdur',
  rough: 'Ştrixlənmiş və ya qırıq xətli: təxmini çəkilib, ölçülməyib',
  box: 'Çərçivədəki rəqəm: həmin sahəyə və ya xəttə aid xəbərlər',
  faded: 'Daha solğun: daha köhnə və ya tezliklə zaman aralığından çıxacaq',
  line: 'Xətt: yol, dəhliz və ya cəbhə xətti',
  arc: 'Qövs: insanların, yardımın və ya qoşunun hərəkəti, sayı ilə',
  disputed: 'Mübahisəli və əvvəlki xətlər',
  lines: {
    'oblast-1991': {
      title: 'Dağlıq Qarabağ Muxtar Vilayəti, 1991-ci il sərhədi',
      explanation:
        'Azərbaycanın tərkibində sovet dövrünün muxtar vilayəti, ləğv edilən vaxt olduğu kimi. Natural Earth 1:10 mln; 4 km-ə qədər fərq ola bilər.',
    },
    'contact-line-1994': {
      title: 'Təmas xətti, 1994–2020',
      explanation:
        '1994-cü ilin may atəşkəsindən 2020-ci il müharibəsinə qədər qüvvələrin durduğu yer. Natural Earth 1:10 mln, ümumiləşdirilmiş; 4 km-ə qədər fərq ola bilər. ' +
        '2020-ci ilin noyabrından 2023-cü ilin sentyabrına qədərki xətlər çəkilməyib: heç bir azad mənbədə yoxdur.',
    },
    'georgia-claim': {
      title: 'Abxaziya və Cənubi Osetiya',
      explanation:
        'Gürcüstanın nəzarətində deyil; dövlətlərin çoxu Gürcüstanın bir hissəsi kimi tanıyır. Natural Earth 1:10 mln.',
    },
  },
};
