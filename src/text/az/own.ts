/** Öz fayllarının açılması. */
import type { Text } from '../en.js';

export const own: Text['own'] = {
  open: 'Öz xronikanızı açın…',
  hint: 'Xronikalar (.md, .txt), istəsəniz yer adları siyahıları və düzəlişlərlə; yaxud hazır atlasın faylları. Onlar bu brauzerdə oxunur və heç yerə göndərilmir.',
  drop: 'Xəritədə görmək üçün xronikaları bura buraxın',
  reading: 'Fayllarınız oxunur…',
  opened: (names) => `Fayllarınız: ${names}. Bu brauzerdə oxunub, heç yerə göndərilməyib.`,
  back: 'Atlasa qayıt',
  failed: (reason) => `Fayllarınız açılmadı. ${reason}`,
  noLink: 'Keçid sizin fayllarınızı saxlaya bilməz. Onlara sahib olan burada aça bilər.',
};
