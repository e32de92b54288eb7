/** The shape of a layout: how one kind of chronicle marks its days, times and sections. Layouts are data (`layouts/`). */
export interface Layout {
  id: string;
  /** In words, for people. */
  title: string;
  /** How an entry starts, for messages. */
  example: string;
  /**
   * How an entry starts, at the start of a line: patterns with named pieces (`words/pieces.ts`), such as
   * `{hour}:{minute} {half}`. Tried in order.
   */
  stamps: readonly string[];
  /** Stamps that may stand in the middle of a line, after the end of a sentence. */
  inLine?: readonly string[];
  /** Lines that hold nothing but a date, and give the day of the stamps below them. */
  days?: readonly string[];
  /** Lines that the program which wrote the document adds: they report nothing. Tried after `stamps`. */
  notices?: readonly string[];
  /** Headed statements without a time are entries too, known to the day. */
  headedStatements?: true;
  /** The text before the first stamp is an entry where it tells of which day it reports. */
  introduction?: true;
  /** The first line below the stamp is the title of the item. */
  titleBelow?: true;
  /** Its entries quote others: the document speaks for itself in its title and its labels only. */
  quotes?: true;
  /** The label of its stamps is the name of whoever wrote the entry. */
  posts?: true;
  /** Numbers that merely look like times are common: an impossible one is no mistake. */
  looseTimes?: true;
  /** Chosen only where no other layout fits. */
  lastResort?: true;
}
