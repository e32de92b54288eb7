/** Words of the dialogs: about the data, and the shortcuts. */
import type { Text } from '../en.js';

const commands: Text['about']['commands'] = {
  toggle: 'Oynatmaq və ya dayandırmaq',
  back: 'Zaman aralığının onda biri qədər geri',
  on: 'Zaman aralığının onda biri qədər irəli',
  previous: 'Əvvəlki xəbər',
  next: 'Növbəti xəbər',
  first: 'İlk xəbər',
  last: 'Son xəbər',
  narrower: 'Daha dar zaman aralığı',
  wider: 'Daha geniş zaman aralığı',
  slower: 'Daha yavaş',
  faster: 'Daha sürətli',
  closer: 'Zaman xəttini yaxınlaşdırmaq',
  farther: 'Zaman xəttini uzaqlaşdırmaq',
  fit: 'Bütün zaman xətti',
  panBack: 'Zaman xətti geri',
  panOn: 'Zaman xətti irəli',
  windowBack: 'Bir zaman aralığı qədər geri',
  windowOn: 'Bir zaman aralığı qədər irəli',
};

export const about: Text['about'] = {
  title: 'Məlumatlar haqqında',
  intro:
    'Incident Atlas nəyin, harada, nə vaxt və kim tərəfindən xəbər verildiyini göstərir. Nəyin doğru olduğunu demir: hər xəbər göstərdiyi mənbənin iddiasıdır və tərəflər bir-birinə zidd danışır.',
  documents: 'Sənədlər',
  entries: 'Xəbərlər',
  read: (layout, zone, language) => `“${layout}” kimi oxunub, vaxt qurşağı: ${zone}, dili: ${language}`,
  original: 'Əsli',
  cannotTitle: 'Atlasın bilə bilmədikləri',
  cannot: [
    'Xəbərin doğru olub-olmadığını və iki xəbərin eyni hadisədən danışıb-danışmadığını.',
    'Heç kimin xəbər vermədiyini və sənədlərin buraxdığını. Sənədlərin çoxu bir nəşrdən və ya bir tərəfdəndir.',
    'Mətndə yalnız rayon, yol və ya bölgə adı çəkilirsə, dəqiq yeri: onda elə həmin rayon, yol və ya bölgə çəkilir.',
    'Mətn yalnız nə vaxt xəbər verildiyini deyirsə, hadisənin nə vaxt baş verdiyini.',
    'Yerlər, növlər, mənbələr və rəqəmlər mətndən qaydalarla oxunub. Qaydalar səhv edir; yoxlamaq mümkün olsun deyə hər xəbər sözləri və səbəbləri göstərir.',
  ],
  namesTitle: 'Yer adları',
  names:
    'Bir çox yerin həm ermənicə, həm də azərbaycanca adı var. “Xəbərlərdə olduğu kimi” mətnlərin ən çox işlətdiyi adı göstərir; menyuda başqaları da var. İkisi yanaşı olanda əlifba sırası ilə durur.',
  linesTitle: 'Xəritədəki xətlər',
  lines: [
    'Dağlıq Qarabağ yaxınlığında dövlət sərhədləri OpenStreetMap-in 2017-ci il sərhədləridir, başqa yerlərdə Natural Earth-in. Xəttin çəkilməsi heç bir tərəfi tutmaq demək deyil.',
    'Rayon sərhədləri Azərbaycanın, Ermənistanın və Gürcüstanın Natural Earth 4.1-dəki ümumiləşdirilmiş sərhədləridir; yaxınlaşdıqca sönürlər.',
    'Yollar və kiçik çaylar sxematikdir: yanından keçdikləri yerlərdən çəkilib, ölçülməyib.',
    'Krımda xətt çəkilməyib.',
  ],
  unread: 'Oxunmayıb',
  licences: 'Lisenziyalar',
  licence:
    'Proqram MIT lisenziyası ilə azad proqramdır. Xronikaların, yer adları siyahısının və xəritə məlumatlarının öz mənbələri və lisenziyaları var; onlar LICENSE-DATA.md faylında yazılıb.',
  mapSources:
    'Xəritə: Natural Earth (ictimai mülkiyyət), OpenStreetMap iştirakçıları (ODbL) və orada adları çəkilən başqaları.',
  shortcutsTitle: 'Klaviatura düymələri',
  shortcutGroups: { clock: 'Saat və zaman xətti', page: 'Səhifə' },
  keyNames: {
    ' ': 'Boşluq',
    Shift: 'Shift',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page ↑',
    PageDown: 'Page ↓',
  },
  onTimeline: 'zaman xətti seçilmiş olanda',
  commands,
  characterKeys: 'Hərflər və işarələr düymə əmri kimi işləyir',
  pageKeys: [
    ['/', 'Axtarış'],
    ['L', 'Siyahıya və ya açıq xəbərə'],
    ['↑ ↓ Enter', 'Siyahıda hərəkət etmək, xəbəri açmaq'],
    ['M', 'Xəbəri xəritədə göstərmək və ora getmək'],
    ['R', 'Açıq xəbəri öz xronikasında oxumaq'],
    ['T', 'Göstərilənlərin cədvəli'],
    ['C', 'Zamana görə rəqəmlər'],
    ['Esc', 'Bağlamaq və ya siyahıya qayıtmaq'],
    ['?', 'Bu siyahı'],
  ],
};
