/** Data: frequent words by which a language is told from the others here. */
export const LANGUAGE_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in by that has said with on for was were is at from as an be are it this have not',
  de: 'der die das und von durch mit ist nicht ein eine zu auf im dem den des für aus bei nach wurde archiv sich auch',
  fr: 'le la les des et du une un dans sur par que est aux pour avec au ont été qui en ce',
  ru: 'и в на не что с по из были от для как был это к у при его о',
  hy: 'և է են որ մեջ ի հետ մասին կողմից այդ այս էին էր համար',
  az: 'və bu ilə üçün edib olub bir da ki isə olan tərəfindən',
  tr: 've bir bu ile için olarak da etti oldu olan tarafından ise sonra',
};
