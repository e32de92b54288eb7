/** Words of the film of the map. */
import type { Text } from '../en.js';
import { counted } from './count.js';

export const film: Text['film'] = {
  title: 'Քարտեզի ֆիլմը',
  from: (moment, speed) => `Սկսած՝ ${moment}, ${speed}։`,
  range: 'Մասը',
  onward: 'Այս պահից սկսած',
  loop: 'Կրկնվող հատվածը',
  everything: 'Ամբողջը',
  length: 'Առավելագույնը վայրկյան',
  note: (seconds) =>
    `Ֆիլմ՝ ${counted(seconds, { other: 'վայրկյան' })}։ Այն նկարվում է կադր առ կադր. դա կարող է ավելի երկար տևել, քան ինքը՝ ֆիլմը։ Ծալված հատվածներն անցնում են մի ակնթարթում։`,
  make: 'Ստեղծել ֆիլմը',
  progress: (done, all) => `${done} / ${counted(all, { other: 'կադր' })}`,
  cancel: 'Դադարեցնել',
  noEncoder: 'Այս դիտարկիչը չի կարող ֆիլմ գրել. այն տեսանյութի կոդավորիչ չունի (WebCodecs)։',
};
