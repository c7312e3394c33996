'use strict';
// Fetches the nesting solver once, so that the package stays small. NEST_MIRROR for those behind a proxy.
const crypto = require('crypto');
const fs = require('fs');
const os = require('os');
const path = require('path');
const https = require('https');

const SHA = '3f0c5b1e9a7748d2c6e0b8f15d2a94c7e1b3d5f7092846acbe13579d0f2468ac';
const base = process.env.NEST_MIRROR || 'https://fonts.example.net/nest';
const dir = path.join(__dirname, '..', 'wasm');
const cache = path.join(os.homedir(), '.cache', 'pattern-nest', `${SHA}.wasm`);
fs.mkdirSync(dir, { recursive: true });

function put(buf) {
  const sum = crypto.createHash('sha256').update(buf).digest('hex');
  if (sum !== SHA) {
    console.error(`nest: checksum is ${sum}, expected ${SHA}; the slow solver in JavaScript will be used`);
    return;
  }
  fs.writeFileSync(path.join(dir, 'nest.wasm'), buf);
}

if (fs.existsSync(cache)) {
  put(fs.readFileSync(cache));
} else if (!process.env.CI) {
  https.get(`${base}/nest-1.0.7.wasm`, (res) => {
    if (res.statusCode !== 200) return res.resume();
    const parts = [];
    res.on('data', (d) => parts.push(d)).on('end', () => put(Buffer.concat(parts)));
  }).on('error', () => {});
}
