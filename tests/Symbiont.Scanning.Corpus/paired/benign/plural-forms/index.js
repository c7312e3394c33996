'use strict';
const fs = require('fs');
const path = require('path');

// Expressions as in gettext's Plural-Forms. They come from translators, so only
// n, numbers and operators may occur before anything is compiled.
const TOKEN = /\s*(n|\d+|[?:()%]|[<>]=?|[=!]==?|&&|\|\|)/y;

function compile(rule) {
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < rule.trimEnd().length) {
    const at = TOKEN.lastIndex;
    if (!TOKEN.exec(rule)) throw new SyntaxError(`plural rule, column ${at + 1}: ${rule}`);
  }
  return new Function('n', `"use strict"; return Number(${rule})`);
}

class Catalogue {
  constructor(lang, dir = path.join(__dirname, 'locales')) {
    if (!/^[a-z]{2,3}$/.test(lang)) throw new RangeError(lang);
    this.data = JSON.parse(fs.readFileSync(path.join(dir, `${lang}.json`), 'utf8'));
    this.plural = compile(this.data['@plural'] || 'n !== 1');
  }

  t(key, values = {}) {
    let text = this.data[key];
    if (text === undefined) return key;
    if (Array.isArray(text)) text = text[this.plural(Number(values.n) || 0)] || text[0];
    return text.replace(/\{(\w+)\}/g, (m, name) => name in values ? values[name] : m);
  }
}

module.exports = { Catalogue, compile };
