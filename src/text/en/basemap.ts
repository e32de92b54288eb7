/** Words of the choice of a basemap. */

export const basemap = {
  title: 'Basemap',
  own: 'The basemap of this page comes with it. It works without a network, and no other host learns what you look at.',
  address: 'Address of another basemap',
  hint: 'A MapLibre style or a PMTiles archive (.pmtiles). The address begins with https:// or http://.',
  refused: 'This is no address of the web.',
  cost: (host: string) =>
    `If you use it, your network address and which parts of the map you look at become known to ${host} and to any host that it names, now and on later visits, until you go back to the basemap of this page.`,
  costUnnamed: 'the host of that address',
  borders:
    'Another basemap draws borders and names as its maker sees them. An archive stands under the borders and names of this page; a style brings its own.',
  use: 'Use this basemap',
  inUse: (host: string) => `In use now: ${host}`,
  back: 'Back to the basemap of this page',
  failed: (host: string, reason: string) =>
    `The basemap of ${host} could not be shown: ${reason}. The basemap of this page is back.`,
};
