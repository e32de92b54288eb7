/** Starts the page: asks for the atlas at once, and shows the frame of the page while it comes. */
import { mount } from 'svelte';
import App from './App.svelte';
import { asOwnerShows } from './atlas/casualties.js';
import { fetchText, loadAtlas, type LoadedAtlas } from './atlas/load.js';
import { keepForOffline } from './offline/register.js';
import { readAddress } from './share/address.js';
import { catalogueOf, ENGLISH } from './text/languages.js';
import './styles/base.css';

const folder = new URL('data/', document.baseURI);
const { languageChoice = 'system' } = readAddress(location.hash).state;
// Where the language cannot be had the page opens in English; it asks once more then, and tells.
const catalogue = catalogueOf(languageChoice, navigator.languages).catch(() => ENGLISH);
const shown = (loaded: LoadedAtlas) => asOwnerShows({ folder, getText: fetchText, loaded, own: null });
mount(App, {
  target: document.getElementById('app')!,
  props: { catalogue, loading: loadAtlas(folder).then(shown) },
});
keepForOffline();
