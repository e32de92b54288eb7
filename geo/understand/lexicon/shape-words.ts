/** Words by which a text describes a place by another one. All are compared folded. */

/** Before the first of two names. */
export const BETWEEN = 'between zwischen entre между';

/** Before a name: about there, and not in it. */
export const NEAR =
  'near around outside vicinity surroundings neighborhood neighbourhood close adjacent nahe Nähe Umgebung bei près autour environs рядом около близ вблизи окрестностях';
/** Before or after a name: at its edge. */
export const OUTSKIRTS =
  'outskirts outskirt suburbs suburb edge approaches Stadtrand Vororte Vororten banlieue périphérie пригороде пригородах окраине окраинах';
/** Before a name: towards it. */
export const TOWARDS = 'towards toward direction directions Richtung direction vers направлении';
/** May stand between such a word and the name. */
export const BETWEEN_WORDS = 'the of to from town city village in der die das von des la le les du de';

/** After a number: kilometres in one of the unit. */
export const KM_PER_UNIT: Readonly<Record<string, number>> = {
  km: 1,
  kilometer: 1,
  kilometers: 1,
  kilometre: 1,
  kilometres: 1,
  Kilometer: 1,
  kilomètres: 1,
  км: 1,
  километров: 1,
  километра: 1,
  километрах: 1,
  mile: 1.609,
  miles: 1.609,
};

/** Compass directions, degrees clockwise from north. */
export const BEARINGS: Readonly<Record<string, number>> = {
  north: 0,
  northern: 0,
  nördlich: 0,
  nord: 0,
  nördlichen: 0,
  севернее: 0,
  северной: 0,
  northeast: 45,
  northeastern: 45,
  nordöstlich: 45,
  nordost: 45,
  east: 90,
  eastern: 90,
  östlich: 90,
  ost: 90,
  est: 90,
  восточнее: 90,
  восточной: 90,
  southeast: 135,
  southeastern: 135,
  südöstlich: 135,
  südost: 135,
  south: 180,
  southern: 180,
  südlich: 180,
  süd: 180,
  sud: 180,
  южнее: 180,
  южной: 180,
  southwest: 225,
  southwestern: 225,
  südwestlich: 225,
  west: 270,
  western: 270,
  westlich: 270,
  ouest: 270,
  западнее: 270,
  западной: 270,
  northwest: 315,
  northwestern: 315,
  nordwestlich: 315,
};
/** Before a name, after a direction: "the northern part of X". */
export const PARTS =
  'part parts section direction directions sector flank side end stretch segment front areas area half Teil Abschnitt partie части участке направлении';
