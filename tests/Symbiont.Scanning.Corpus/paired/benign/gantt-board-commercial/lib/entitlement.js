'use strict';
/**
 * Entitlement check for gantt-board.
 *
 * Reads GANTT_BOARD_KEY or .ganttboard in the project root. After the end date
 * the board opens read-only; plans can always be viewed and exported.
 */
const fs = require('fs');
const path = require('path');
const crypto = require('crypto');

const PUBLIC = '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n-----END PUBLIC KEY-----';
const GRACE_DAYS = 14;

function root(dir = process.cwd()) {
  while (dir !== path.dirname(dir)) {
    if (fs.existsSync(path.join(dir, 'package.json'))) return dir;
    dir = path.dirname(dir);
  }
  return process.cwd();
}

function readKey() {
  if (process.env.GANTT_BOARD_KEY) return process.env.GANTT_BOARD_KEY.trim();
  const file = path.join(root(), '.ganttboard');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : null;
}

function parse(key) {
  const [body, sig] = key.split('.');
  if (!body || !sig) return null;
  const ok = crypto.verify(null, Buffer.from(body), PUBLIC, Buffer.from(sig, 'base64url'));
  return ok ? JSON.parse(Buffer.from(body, 'base64url')) : null;
}

function daysSince(date, now) {
  return Math.floor((now - new Date(date)) / 86400000);
}

function entitlement(now = new Date()) {
  const key = readKey();
  if (!key) return { mode: 'trial', notice: 'Trial: up to 20 bars per plan.' };
  const lic = parse(key);
  if (!lic) return { mode: 'trial', notice: 'The key in .ganttboard was not recognised.' };
  const late = daysSince(lic.until, now);
  if (late <= 0) return { mode: 'full', seats: lic.seats };
  if (late <= GRACE_DAYS) {
    return { mode: 'full', seats: lic.seats, notice: `Licence ended ${late} days ago, please renew.` };
  }
  return { mode: 'read-only', notice: `Licence ended on ${lic.until}. Export still works.` };
}

/** Removes the cached entitlement, nothing else. Called by `gantt-board logout`. */
function forget() {
  fs.rmSync(path.join(root(), '.ganttboard'), { force: true });
}

module.exports = { entitlement, forget, parse };
