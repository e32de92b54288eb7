/** The words of the page in English. Every other language has the same keys. */
export const en = {
  name: 'Incident Atlas',
};

export type Text = typeof en;
