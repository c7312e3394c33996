'use strict';
/**
 * zone-aware-greetings - "Good morning" in the reader's language and time zone.
 *
 *   const { greeting } = require('zone-aware-greetings');
 *   greeting({ lang: 'fr', zone: 'Africa/Dakar' })     // "Bonsoir"
 *
 * Zone and language come from the caller; only when they are missing the process defaults are
 * used. The package reads no files and opens no connections.
 */

const TEXTS = {
  en: ['Good morning', 'Good afternoon', 'Good evening'],
  fr: ['Bonjour', 'Bonjour', 'Bonsoir'],
  de: ['Guten Morgen', 'Guten Tag', 'Guten Abend'],
  ru: ['Доброе утро', 'Добрый день', 'Добрый вечер'],
  uk: ['Доброго ранку', 'Добрий день', 'Добрий вечір'],
  he: ['בוקר טוב', 'צהריים טובים', 'ערב טוב'],
  ar: ['صباح الخير', 'مساء الخير', 'مساء الخير'],
  fa: ['صبح بخیر', 'روز بخیر', 'عصر بخیر'],
  zh: ['早上好', '下午好', '晚上好'],
};

// The day is cut differently: in Spain the evening begins later than in Finland.
const EVENING = { Europe: 18, Africa: 18, Asia: 18, America: 18 };
const SPECIAL = { 'Europe/Madrid': 20, 'Europe/Helsinki': 17 };

function hourIn(zone, now) {
  const parts = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hour12: false, timeZone: zone }).formatToParts(now);
  return Number(parts.find((p) => p.type === 'hour').value) % 24;
}

function greeting({ lang = 'en', zone, now = new Date() } = {}) {
  const z = zone || Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  let h;
  try {
    h = hourIn(z, now);
  } catch (e) {
    if (!(e instanceof RangeError)) throw e;
    h = now.getUTCHours(); // unknown zone
  }
  const evening = SPECIAL[z] ?? EVENING[z.split('/')[0]] ?? 18;
  const t = TEXTS[lang.slice(0, 2)] || TEXTS.en;
  if (h >= 4 && h < 12) return t[0];
  return h >= 12 && h < evening ? t[1] : t[2];
}

module.exports = { greeting };
