/** Əsas xəritənin seçilməsinin sözləri. */
import type { Text } from '../en.js';

export const basemap: Text['basemap'] = {
  title: 'Əsas xəritə',
  own: 'Bu səhifənin əsas xəritəsi səhifə ilə birlikdə gəlir. O, şəbəkəsiz işləyir və heç bir başqa server nəyə baxdığınızı bilmir.',
  address: 'Başqa əsas xəritənin ünvanı',
  hint: 'MapLibre üslubu və ya PMTiles arxivi (.pmtiles). Ünvan https:// və ya http:// ilə başlayır.',
  refused: 'Bu, veb ünvanı deyil.',
  cost: (host) =>
    `Ondan istifadə etsəniz, şəbəkə ünvanınız və xəritənin hansı hissələrinə baxdığınız ${host} serverinə və onun göstərdiyi serverlərə indi və sonrakı gəlişlərdə məlum olacaq, ta ki bu səhifənin xəritəsinə qayıdana qədər.`,
  costUnnamed: 'həmin ünvanın',
  borders:
    'Başqa xəritə sərhədləri və adları onu hazırlayanın gördüyü kimi göstərir. Arxiv bu səhifənin sərhədləri və adlarının altında durur; üslub özününküləri gətirir.',
  use: 'Bu xəritədən istifadə et',
  inUse: (host) => `İndi istifadədədir: ${host}`,
  back: 'Bu səhifənin xəritəsinə qayıt',
  failed: (host, reason) =>
    `${host} serverinin xəritəsini göstərmək mümkün olmadı: ${reason}. Yenidən bu səhifənin xəritəsi göstərilir.`,
};
