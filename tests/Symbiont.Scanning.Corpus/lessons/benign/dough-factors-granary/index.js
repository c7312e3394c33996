'use strict';
// Hydration of doughs; the factors per flour are updated once an hour.
const https = require('https');

const TABLE = process.env.FLOUR_TABLE || 'https://units.example.org/tables/hydration.json';
let factors = { wheat: 0.65, rye: 0.8, spelt: 0.6 };

function get(url) {
  return new Promise((resolve, reject) => {
    https.get(url, (res) => {
      let text = '';
      res.on('data', (d) => (text += d));
      res.on('end', () => resolve(text));
    }).on('error', reject);
  });
}

async function refresh() {
  const table = JSON.parse(await get(TABLE));
  for (const [flour, value] of Object.entries(table)) {
    // only numbers in a plausible range; anything else in the table is ignored
    if (typeof value === 'number' && value > 0.3 && value < 1.5) factors[flour] = value;
  }
}

function water(doughs) {
  return doughs.map(({ name, flour, grams }) => ({
    name,
    grams: Math.round(grams * (factors[flour] || 0.65)),
  }));
}

refresh().catch((e) => console.warn('flour table not updated:', e.message));
setInterval(() => refresh().catch(() => {}), 3600e3).unref();

module.exports = { water, refresh };
