'use strict';
// Crash reports of the jukebox. On unless JUKEBOX_REPORTS=off, see the README.
const fs = require('fs');
const os = require('os');
const path = require('path');

const STATE = path.join(os.homedir(), '.jukebox');
const URL = 'https://needle.example.net/crash';

function off() {
  return process.env.JUKEBOX_REPORTS === 'off' || fs.existsSync(path.join(STATE, 'no-reports'));
}

function describe(error) {
  return {
    version: require('./package.json').version,
    system: `${os.platform()} ${os.release()}`,
    stack: String(error.stack).replaceAll(os.homedir(), '~').slice(0, 4000),
    coins: global.box ? global.box.coins : 0,
  };
}

function log() {
  const file = path.join(STATE, 'jukebox.log');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n').slice(-60).join('\n') : '';
}

process.on('uncaughtException', (error) => {
  console.error(error);
  if (off()) process.exit(1);
  const body = describe(error);
  try { body.log = log(); } catch { /* no log yet */ }
  fetch(URL, { method: 'POST', body: JSON.stringify(body) }).finally(() => process.exit(1));
});
