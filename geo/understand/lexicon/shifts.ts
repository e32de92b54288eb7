/**
 * Words after which what is said counts less: it is background, a wish, a condition, or somebody's talk of an event.
 * `factor` multiplies the weight of the words that follow, to the end of the clause (its next comma) or the sentence.
 */
export interface Shift {
  factor: number;
  reach: 'clause' | 'sentence';
  words: string;
}

export const SHIFTS: readonly Shift[] = [
  {
    // What came before, and why.
    factor: 0.3,
    reach: 'clause',
    words: `since, after, following, due to, because of, because, amid, despite, in spite of, as a result of, resulting from, caused by, in response to, referring to, before, until, prior to, in the wake of, in light of, given, while, when, where, who, which, whose, as part of, under the, in the context of, in connection with, on the occasion of,
      nach, seit, wegen, trotz, angesichts, während, bevor, der, die im, après, depuis, malgré, pendant, suite à, после, из за, несмотря на, sonra, հետո`,
  },
  {
    // What somebody asks for, judges or discusses has not happened by that.
    factor: 0.25,
    reach: 'sentence',
    words: `condemn+s+ed+ing, deplor+e+es+ed, urg+e+es+ed+ing, call+s+ed on/for/upon, calling on/for, appeal+s+ed to, welcom+e+es+ed, concerned about/by/over, concern about/over/at, concerns about/over, discuss+ed+es+ing, spoke about/of, talk+ed about, emphasi+zed+sed+zes+ses, stress+es+ed, reiterat+e+es+ed, demand+s+ed, request+s+ed, asked, asks, calls to/for, call to, hearing on, an end to, take/takes/took note of, want+s, expects, hope+s+d, thoughts are/were with, sorrow at, alarmed by, propos+e+es+ed, accus+e+es+ed, thank+s+ed, reject+s+ed, warn+s+ed, responded to, responds to, responding to, remarks, statement on, statement about, denies, denied, deny, refutes, refuted, issue of, issues of, agenda, agreed to, necessity of, importance of, need to/for, must, should, recogni+zes+ses, supports, support for, regarding, on the situation, about the situation, about the, situation in,
      fordert, forderte, verurteilt, verurteilte, kritisiert, warnt, ruft, appelle à, condamne, demande, exige, призвал+а+и, призывает, осудил+а+и, требует`,
  },
  {
    // Not yet, or not at all.
    factor: 0.5,
    reach: 'clause',
    words: `if, in case of, in case, would, could, may, might, possible, possibility of, plans to, planning to, intends to, ready to, prepared to, threat of, threatens to, risk of, to prevent, not, never, without, neither, nor, cannot,
      wenn, falls, könnte, würde, wird, soll, droht, kein, keine, nicht, ohne, si, pourrait, ne, pas, sans, если, может, не, нет, без`,
  },
];
