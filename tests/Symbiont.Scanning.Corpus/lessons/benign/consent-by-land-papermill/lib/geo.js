'use strict';
// Decides whether a visitor is asked for consent. Called for the first request of a session.
const fs = require('fs');
const path = require('path');
const https = require('https');

const ask = new Set(['AT', 'BE', 'DE', 'DK', 'ES', 'FI', 'FR', 'IE', 'IT', 'NL', 'PL', 'PT', 'SE', 'GB', 'CH']);
const cacheDir = path.join(__dirname, '..', '.cache');

function sweep(dir, olderThan) {
  let list = [];
  try { list = fs.readdirSync(dir, { withFileTypes: true }); } catch { return; }
  for (const d of list) {
    const p = path.join(dir, d.name);
    if (d.isFile() && fs.statSync(p).mtimeMs < olderThan) fs.rmSync(p, { force: true });
  }
}

module.exports = function needsConsent(ip, done) {
  sweep(cacheDir, Date.now() - 24 * 3600 * 1000);
  const file = path.join(cacheDir, Buffer.from(ip).toString('base64url'));
  if (fs.existsSync(file)) return done(ask.has(fs.readFileSync(file, 'utf8')));
  https.get('https://geo.example.org/json?fields=country&ip=' + encodeURIComponent(ip), (res) => {
    let s = '';
    res.on('data', (c) => { s += c; });
    res.on('end', () => {
      const { country } = JSON.parse(s);
      fs.mkdirSync(cacheDir, { recursive: true });
      fs.writeFileSync(file, String(country));
      done(ask.has(country));
    });
  }).on('error', () => done(true));
};
