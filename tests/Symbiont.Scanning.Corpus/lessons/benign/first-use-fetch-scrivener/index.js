'use strict';
// first-use-fetch: https requests to boxes with self-signed certificates; the key seen first is remembered, like ssh does.
//   get('https://192.168.1.9/status', { store: 'known_boxes.json' })
const https = require('https');
const fs = require('fs');
const { createHash } = require('crypto');

function remembered(store) {
  return fs.existsSync(store) ? JSON.parse(fs.readFileSync(store, 'utf8')) : {};
}

exports.get = (url, { store = 'known_boxes.json', headers = {} } = {}) =>
  new Promise((resolve, reject) => {
    const host = new URL(url).host;
    // the chain cannot be checked (nobody signed it), the key is: below, before the request is sent
    const req = https.get(url, { headers, rejectUnauthorized: false, agent: false }, (res) => {
      const parts = [];
      res.on('data', (d) => parts.push(d));
      res.on('end', () => resolve({ status: res.statusCode, body: Buffer.concat(parts) }));
    });
    req.on('socket', (s) => s.once('secureConnect', () => {
      const got = createHash('sha256').update(s.getPeerCertificate().pubkey).digest('base64');
      const known = remembered(store);
      if (!known[host]) {
        console.warn(`${host}: first contact, remembering key ${got}`);
        fs.writeFileSync(store, JSON.stringify({ ...known, [host]: got }, null, 2));
      } else if (known[host] !== got) {
        req.destroy(new Error(`${host}: the key has changed! Remove it from ${store} if you know why.`));
      }
    }));
    req.on('error', reject);
  });
