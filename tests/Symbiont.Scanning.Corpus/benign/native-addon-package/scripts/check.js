'use strict';
// After installation: does the compiled part load? Otherwise the slow one is used; the installation never fails because of it.
const path = require('node:path');

try {
  const native = require('node-gyp-build')(path.join(__dirname, '..'));
  const distance = native.distance('kitten', 'sitting');
  if (distance !== 3) throw new Error(`distance is ${distance}, expected 3`);
  console.log('fast-levenshtein-native: compiled part works');
} catch (error) {
  console.warn(`fast-levenshtein-native: using JavaScript (${error.message})`);
}
