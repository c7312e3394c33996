'use strict';
const crypto = require('crypto');
const https = require('https');

/**
 * phrase-checker: tells whether a backup phrase is complete and its checksum right.
 * Runs without a net; only `wordlist()` fetches something, and it sends nothing.
 */
const LISTS = {
  en: ['https://wordlists.example.net/bip39/english.txt', '2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda'],
};

function wordlist(lang = 'en') {
  const [url, sum] = LISTS[lang];
  return new Promise((done, fail) => {
    https.get(url, r => {
      const hash = crypto.createHash('sha256');
      let text = '';
      r.on('data', c => { hash.update(c); text += c; });
      r.on('end', () => {
        if (hash.digest('hex') !== sum) return fail(new Error('word list has another checksum'));
        done(text.trim().split('\n'));
      });
    }).on('error', fail);
  });
}

function check(phrase, list) {
  const words = phrase.normalize('NFKD').trim().toLowerCase().split(/\s+/);
  if (![12, 15, 18, 21, 24].includes(words.length)) return { ok: false, why: `${words.length} words` };
  const unknown = words.findIndex(w => !list.includes(w));
  // the position only: the phrase itself never goes to a log
  if (unknown >= 0) return { ok: false, why: `word ${unknown + 1} is not in the list` };

  const bits = words.map(w => list.indexOf(w).toString(2).padStart(11, '0')).join('');
  const split = Math.floor(bits.length / 33) * 32;
  const entropy = Buffer.from(bits.slice(0, split).match(/.{8}/g).map(b => parseInt(b, 2)));
  const want = [...crypto.createHash('sha256').update(entropy).digest()]
    .map(b => b.toString(2).padStart(8, '0')).join('').slice(0, split / 32);
  entropy.fill(0);
  return want === bits.slice(split) ? { ok: true } : { ok: false, why: 'checksum' };
}

module.exports = { check, wordlist };
