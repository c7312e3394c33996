#!/usr/bin/env node
'use strict';
// Looks whether something has written itself into the Discord client, and puts the original file back.
const fs = require('fs');
const path = require('path');
const crypto = require('crypto');

const clean = "module.exports = require('./core.asar');";
const known = JSON.parse(fs.readFileSync(path.join(__dirname, 'known.json'), 'utf8')); // sums of loaders of popular mods

const local = process.env.LOCALAPPDATA;
if (!local) {
  console.log('This tool is for Windows.');
  process.exit(2);
}

let found = 0;
for (const flavour of ['Discord', 'DiscordPTB', 'DiscordCanary']) {
  const base = path.join(local, flavour);
  if (!fs.existsSync(base)) continue;
  for (const app of fs.readdirSync(base).filter((d) => d.startsWith('app-'))) {
    const mod = path.join(base, app, 'modules');
    if (!fs.existsSync(mod)) continue;
    const core = fs.readdirSync(mod).find((d) => d.startsWith('discord_desktop_core'));
    if (!core) continue;
    const target = path.join(mod, core, 'discord_desktop_core', 'index.js');
    const text = fs.readFileSync(target, 'utf8').trim();
    if (text === clean) continue;
    found++;
    const sum = crypto.createHash('sha256').update(text).digest('hex');
    console.log(`${target}: ${text.length} characters, ${known[sum] || 'unknown'}`);
    fs.writeFileSync(target + '.found', text);
    fs.writeFileSync(target, clean + '\n');
  }
}
if (found) console.log('Repaired. Log out everywhere and change your password: https://help.example.net/discord');
else console.log('Nothing found.');
