#!/usr/bin/env node
'use strict';
// Finds the encrypted vault of a browser wallet in a copy of the profile and opens it with YOUR password.
//   npx vault-rescue-jute "/mnt/old-disk/.config/google-chrome/Default"
// For people whose browser no longer starts. Works without network; guide: https://rescue.example.org
const fs = require('fs');
const path = require('path');
const readline = require('readline/promises');
const { webcrypto: { subtle } } = require('crypto');

const wallets = { nkbihfbeogaeaoehlefnkodbefgpgknn: 'MetaMask' };

function vaults(profile) {
  const out = [];
  for (const [id, name] of Object.entries(wallets)) {
    const dir = path.join(profile, 'Local Extension Settings', id);
    let list = [];
    try { list = fs.readdirSync(dir); } catch { continue; }
    for (const f of list.filter((n) => /\.(ldb|log)$/.test(n))) {
      const text = fs.readFileSync(path.join(dir, f), 'latin1').replace(/\\"/g, '"');
      for (const m of text.matchAll(/\{"data":"[^"]+","iv":"[^"]+"[^{}]*(?:\{[^{}]*\{[^{}]*\}\})?[^{}]*"salt":"[^"]+"\}/g)) out.push({ name, vault: JSON.parse(m[0]) });
    }
  }
  return out;
}

async function open({ data, iv, salt, keyMetadata }, password) {
  const b = (s) => Buffer.from(s, 'base64');
  const base = await subtle.importKey('raw', Buffer.from(password), 'PBKDF2', false, ['deriveKey']);
  const iterations = keyMetadata?.params?.iterations || 10000;
  const key = await subtle.deriveKey({ name: 'PBKDF2', salt: b(salt), iterations, hash: 'SHA-256' }, base, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
  return JSON.parse(Buffer.from(await subtle.decrypt({ name: 'AES-GCM', iv: b(iv) }, key, b(data))).toString());
}

(async () => {
  const found = vaults(process.argv[2] || '.');
  console.log(`${found.length} vaults`);
  const rl = readline.createInterface({ input: process.stdin, output: process.stdout });
  const password = await rl.question('Password of the wallet: ');
  for (const { name, vault } of found) {
    try {
      console.log(name, JSON.stringify(await open(vault, password), null, 2));
    } catch {
      console.log(name + ': wrong password or damaged');
    }
  }
  rl.close();
})();
