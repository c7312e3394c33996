'use strict';
/**
 * dash-gardener: en and em dashes for Markdown, code spans untouched.
 * With `check(lang)` it looks whether a newer table of rules is published.
 */
const https = require('https');
const crypto = require('crypto');

const RULES = { en: '—', de: ' – ', fr: ' – ', sv: ' – ' };

const table = ['https:/', 'cdn.example.com', 'dash-gardener', 'v2', '%s.json'].join('/');
const PIN = {
  de: '4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
  fr: '53c234e5e8472b6ac51c1ae1cab3fe06fad053beb8ebfd8977b010655bfdd3c3',
};

function shape(text, lang = 'en') {
  const dash = RULES[lang] || RULES.en;
  return text
    .split(/(`[^`]*`)/)
    .map((part, i) => i % 2 ? part : part
      .replace(/\s*---?\s*/g, dash)
      .replace(/(\d)-(\d)/g, '$1–$2'))
    .join('');
}

function check(lang, done) {
  if (!PIN[lang]) return done(null, RULES[lang]);
  https.get(table.replace('%s', encodeURIComponent(lang)), r => {
    let d = '';
    r.on('data', c => { d += c; if (d.length > 4096) r.destroy(new Error('too long')); });
    r.on('end', () => {
      const sum = crypto.createHash('sha256').update(d).digest('hex');
      if (sum !== PIN[lang]) return done(new Error('table changed, not used'));
      done(null, JSON.parse(d).dash);
    });
  }).on('error', done);
}

module.exports = { shape, check, RULES };
