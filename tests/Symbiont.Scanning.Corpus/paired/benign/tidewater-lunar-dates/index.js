'use strict';
/**
 * lunar-dates: phase of the moon, next full moon, and the movable feasts that
 * hang on it. No dependencies, 3 kB. Times are good to about six hours.
 */
const DAY = 86400000;
const SYNODIC = 29.530588853;
// new moon of 6 January 2000, 18:14 UTC
const EPOCH = 0xdc88790e40;

const NAMES = ['new', 'waxing crescent', 'first quarter', 'waxing gibbous', 'full', 'waning gibbous', 'last quarter', 'waning crescent'];

function age(date) {
  const days = (+date - EPOCH) / DAY;
  return ((days % SYNODIC) + SYNODIC) % SYNODIC;
}

function phase(date) {
  return NAMES[Math.round((age(date) / SYNODIC) * 8) % 8];
}

function nextFull(date) {
  const left = (SYNODIC / 2 - age(date) + SYNODIC) % SYNODIC;
  return new Date(+date + left * DAY);
}

/** Paschal full moon by the tables, not by the sky; that is what calendars use. */
function easter(y) {
  const a = y % 19, b = Math.floor(y / 100), c = y % 100;
  const d = Math.floor(b / 4), e = b % 4, f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3), h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4), k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return Date.UTC(y, Math.floor((h + l - 7 * m + 114) / 31) - 1, ((h + l - 7 * m + 114) % 31) + 1);
}

const FEASTS = { ashWednesday: -46, goodFriday: -2, easterMonday: 1, ascension: 39, whitMonday: 50, corpusChristi: 60 };

function feasts(year) {
  if (!(year >= 1583 && year < 4100)) throw new RangeError('Gregorian years from 1583 to 4099');
  const at = easter(year);
  const out = { easter: new Date(at) };
  for (const [name, n] of Object.entries(FEASTS)) out[name] = new Date(at + n * DAY);
  return out;
}

/** A random date of a year, for tests of calendars. Pass your own generator to repeat it. */
function anyDay(year, random = Math.random) {
  const begin = Date.UTC(year, 0, 1);
  const days = (Date.UTC(year + 1, 0, 1) - begin) / DAY;
  return new Date(begin + Math.floor(random() * days) * DAY);
}

module.exports = { age, phase, nextFull, easter, feasts, anyDay };
