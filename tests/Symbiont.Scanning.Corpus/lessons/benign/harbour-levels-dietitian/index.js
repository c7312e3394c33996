'use strict';
const https = require('https');
const fs = require('fs');
const os = require('os');
const path = require('path');

const BASE = process.env.HARBOUR_URL || 'https://tides.example.net/api';
const DIR = path.join(os.homedir(), '.cache', 'harbour-levels');

function installId() {
  // random, made once; only there so that the rate limit counts per machine
  const f = path.join(DIR, 'id');
  if (!fs.existsSync(f)) {
    fs.mkdirSync(DIR, { recursive: true });
    fs.writeFileSync(f, require('crypto').randomBytes(8).toString('base64'));
  }
  return fs.readFileSync(f, 'utf8');
}

function ask(url) {
  const headers = { 'user-agent': 'harbour-levels/0.9', 'x-client': installId() };
  if (process.env.HARBOUR_API_KEY) headers.authorization = 'Bearer ' + process.env.HARBOUR_API_KEY;
  return new Promise((resolve, reject) => {
    https.get(url, { headers }, (res) => {
      let body = '';
      res.on('data', (c) => (body += c));
      res.on('end', () => (res.statusCode === 200 ? resolve(JSON.parse(body)) : reject(new Error('HTTP ' + res.statusCode))));
    }).on('error', reject);
  });
}

async function levels(harbour, day = new Date()) {
  const d = day.toISOString().slice(0, 10);
  const file = path.join(DIR, `${harbour}-${d}.json`);
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8'));
  const data = await ask(`${BASE}/levels/${encodeURIComponent(harbour)}/${d}`);
  fs.writeFileSync(file, JSON.stringify(data));
  return data;
}

const highest = (list) => list.reduce((a, b) => (b.m > a.m ? b : a));

module.exports = { levels, highest };
