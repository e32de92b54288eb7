/** Öffnen eigener Dateien. */
import type { Text } from '../en.js';

export const own: Text['own'] = {
  open: 'Eigene Chronik öffnen …',
  hint: 'Chroniken (.md, .txt), mit Ortsverzeichnissen und Berichtigungen, wenn es welche gibt; oder die Dateien eines gebauten Atlas. Sie werden in diesem Browser gelesen und nirgendwohin gesendet.',
  drop: 'Chroniken hier ablegen, um sie auf der Karte zu sehen',
  reading: 'Ihre Dateien werden gelesen …',
  opened: (names) => `Ihre Dateien: ${names}. In diesem Browser gelesen, nirgendwohin gesendet.`,
  back: 'Zurück zum Atlas',
  failed: (reason) => `Ihre Dateien wurden nicht geöffnet. ${reason}`,
  noLink: 'Ein Link kann Ihre eigenen Dateien nicht enthalten. Wer sie hat, kann sie hier öffnen.',
};
