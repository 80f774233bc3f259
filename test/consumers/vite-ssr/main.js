import { work } from './app.js';

console.log(await work());
