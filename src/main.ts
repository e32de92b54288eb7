/** Starts the page: asks for the atlas at once, and shows the frame of the page while it comes. */
import { mount } from 'svelte';
import App from './App.svelte';
import { loadAtlas } from './atlas/load.js';
import './styles/base.css';

const folder = new URL('data/', document.baseURI);
mount(App, { target: document.getElementById('app')!, props: { folder, loading: loadAtlas(folder) } });
