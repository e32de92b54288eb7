/** Prepositions after which a capitalised name is a place more often than anything else. Compared folded. */
export const PLACE_PREPOSITIONS =
  'in near at around outside inside from to towards toward into via through over across along beyond between of off above ' +
  'nach bei aus nahe um vor durch über à près vers depuis dans в во из под около у возле близ через к до на';
