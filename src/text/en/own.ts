/** Words for opening the reader's own files. */

export const own = {
  open: 'Open your own chronicle…',
  hint: 'Chronicles (.md, .txt), with gazetteers and corrections if you have any; or the files of a built atlas. They are read in this browser and sent nowhere.',
  drop: 'Drop chronicles here to see them on the map',
  reading: 'Reading your files…',
  opened: (names: string) => `Your files: ${names}. Read in this browser, sent nowhere.`,
  back: 'Back to the atlas',
  failed: (reason: string) => `Your files were not opened. ${reason}`,
  noLink: 'A link cannot hold your own files. Whoever has them can open them here.',
};
