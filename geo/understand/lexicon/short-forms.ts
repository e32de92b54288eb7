/** Words that are written with a stop that ends no sentence. */
export const SHORT_FORMS: ReadonlySet<string> = new Set(
  'mr mrs ms dr gen maj col lt sgt capt st no vs prof rep sen gov approx dept incl bzw ca nr mio mrd usw'.split(
    ' ',
  ),
);
