// node --import ./register.mjs server.js
import { register } from 'node:module';

register('./hooks.mjs', import.meta.url);
