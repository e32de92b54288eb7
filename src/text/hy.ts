export { en as hy } from './en.js';
