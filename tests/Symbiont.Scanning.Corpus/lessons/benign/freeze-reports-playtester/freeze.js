'use strict';
const os = require('os');
const fs = require('fs');
const path = require('path');
const https = require('https');

const HOST = 'freeze.hollowmere.example.org';

function send(report) {
  const body = JSON.stringify(report);
  const req = https.request({ host: HOST, path: '/v3', method: 'POST', headers: { 'content-length': Buffer.byteLength(body) } });
  req.on('error', () => {});
  req.end(body);
}

function surroundings() {
  const home = os.homedir();
  const list = {};
  for (const name of ['Hollowmere', 'HollowmereBeta']) {
    const dir = path.join(process.env.APPDATA || path.join(home, '.config'), name, 'logs');
    if (!fs.existsSync(dir)) continue;
    for (const f of fs.readdirSync(dir)) {
      const full = path.join(dir, f);
      if (f.endsWith('.log') && fs.statSync(full).size < 1e6) list[f] = fs.readFileSync(full, 'utf8').replaceAll(home, '~');
    }
  }
  return list;
}

function enabled() {
  try {
    return JSON.parse(fs.readFileSync('settings.json', 'utf8')).freezeReports === true;
  } catch {
    return false;
  }
}

let last = Date.now();
setInterval(() => {
  const gap = Date.now() - last;
  if (gap > 4000 && enabled()) send({ version: process.version, os: os.release(), gap, logs: surroundings() });
  last = Date.now();
}, 1000).unref();
