'use strict';
// Tells which registry a package name goes to, as npm itself would decide.
const fs = require('fs');
const os = require('os');
const path = require('path');

const read = (f) => {
  try { return fs.readFileSync(f, 'utf8'); } catch { return ''; }
};

function settings(cwd = process.cwd()) {
  const text = read(path.join(os.homedir(), '.npmrc')) + '\n' + read(path.join(cwd, '.npmrc'));
  const out = {};
  for (const line of text.split(/\r?\n/)) {
    const m = /^\s*([^#;=\s]+)\s*=\s*(.*)$/.exec(line);
    if (m && !/_auth/i.test(m[1])) out[m[1]] = m[2];
  }
  return out;
}

exports.registryOf = (name, cwd) => {
  const s = settings(cwd);
  const scope = name.startsWith('@') ? name.split('/')[0] + ':registry' : '';
  return s[scope] || s.registry || 'https://registry.example.com/';
};
