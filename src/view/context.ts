/** How components get the view. */
import { createContext } from 'svelte';
import type { View } from './view.svelte.js';

export const [getView, setView] = createContext<View>();
