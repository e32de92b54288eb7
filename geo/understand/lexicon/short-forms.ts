/** Words that are written with a stop that ends no sentence. */
export const SHORT_FORMS: ReadonlySet<string> = new Set(
  'mr mrs ms dr gen maj col lt sgt capt st no vs prof rep sen gov approx dept incl bzw ca nr mio mrd usw'.split(
    ' ',
  ),
);

/** After `a.m.` and `p.m.` these start a sentence; other capitals may be a name: "at 7 a.m. Azerbaijani forces". */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  'according the in he she it they this these there for as after meanwhile however earlier later no all another'.split(
    ' ',
  ),
);
