/** Words of the frame of the page: bar, menus, messages. */
import type { Text } from '../en.js';

export const page: Text['page'] = {
  name: 'Incident Atlas',
  skipToList: 'Siyahıya keçmək',
  names: 'Yer adları',
  theme: 'Rənglər',
  themes: { system: 'Sistemdə olduğu kimi', light: 'Açıq', dark: 'Tünd' },
  nameModes: {
    reported: 'Xəbərlərdə olduğu kimi',
    both: 'Mübahisəli adların hər ikisi',
    hy: 'Ermənicə',
    az: 'Azərbaycanca',
    ru: 'Rusca',
    en: 'İngiliscə',
  },
  nameNotes: {
    reported: 'Yer adları: mətnlərin ən çox yazdığı kimi.',
    both: 'Yer adları: mübahisəli adların hər ikisi, əlifba sırası ilə.',
    hy: 'Yer adları: məlum olan yerdə ermənicə.',
    az: 'Yer adları: məlum olan yerdə azərbaycanca.',
    ru: 'Yer adları: məlum olan yerdə rusca.',
    en: 'Yer adları: ən çox işlənən ingiliscə forma.',
  },
  nameOrder: 'Mübahisəli adlar əlifba sırası ilə durur; heç birinin üstünlüyü yoxdur.',
  language: 'Dil',
  asBrowser: 'Brauzerdə olduğu kimi',
  reportsStay: 'Xəbərlər, habelə yer və vaxtların səbəbləri yazıldıqları dildə qalır.',
  noLanguage: (reason) => `Bu dili yükləmək alınmadı: ${reason}.`,
  about: 'Məlumatlar haqqında',
  shortcuts: 'Klaviatura düymələri',
  present: 'Təqdimat ölçüsü',
  openWhole: 'Bütün atlası açmaq',
  endPresenting: 'Təqdimatı bitirmək',
  more: 'Daha çox',
  close: 'Bağlamaq',
  map: 'Xəritə',
  timeline: 'Zaman xətti',
  panel: 'Xəbərlər',
  sheet: 'Siyahının hündürlüyü',
  welcome: (from, to) =>
    `Nələr xəbər verilib (${from} – ${to}): harada, nə vaxt və kim tərəfindən. Baxmaq üçün “Oynatmaq” düyməsini və ya boşluğu basın.`,
  welcomeTouch: (from, to) =>
    `Nələr xəbər verilib (${from} – ${to}). Baxmaq üçün “Oynatmaq” düyməsini basın.`,
  noCasualties:
    'Ölən, yaralanan və itkin düşənlərin sayını bu səhifənin sahibi buraxıb, xəbərlərin sözlərində də.',
  leftOut: '[say buraxılıb]',
  loading: 'Atlas yüklənir…',
  mapLoading: 'Xəritə yüklənir…',
  tryAgain: 'Yenidən cəhd etmək',
  dismiss: 'Gizlətmək',
  lacking: (file, reason) => `${file} faylını oxumaq alınmadı: ${reason}.`,
  without: {
    'entries.jsonl': 'Göstəriləcək xəbər yoxdur. Bölgənin xəritəsi işləyir.',
    'places.geojson': 'Xəritədə heç nə çəkmək olmur. Siyahı və zaman xətti işləyir.',
    'documents.json':
      'Sənədlərin başlıqları, vaxt qurşaqları və mətnləri yoxdur: vaxtlar UTC ilədir. Qalanı işləyir.',
    'issues.json': 'Atlas qurulanda nəyin oxunmadığı məlum deyil. Qalanı işləyir.',
  },
  empty: 'Atlasda xəbər yoxdur.',
  emptyHint: 'Onu “npm run build:atlas” əmri ilə qurun, sonra səhifəni yenidən yükləyin.',
  noWebGl:
    'Bu brauzer xəritəni çəkə bilmir (WebGL 2 yoxdur və ya söndürülüb). Yerində şəkil durur; siyahı və zaman xətti işləyir.',
  noMap: 'Xəritəni yükləmək alınmadı. Siyahı və zaman xətti onsuz da işləyir.',
  mapPart: (reason) => `Xəritənin bir hissəsini yükləmək alınmadı: ${reason}.`,
  mapWords: {
    map: 'Xəritə',
    zoomIn: 'Yaxınlaşdırmaq',
    zoomOut: 'Uzaqlaşdırmaq',
    credits: 'Xəritənin mənbələri',
  },
  failed: 'Səhifədə xəta baş verdi:',
};
