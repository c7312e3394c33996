#!/usr/bin/env node
'use strict';
const { execFileSync } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');
const https = require('https');

const PATTERNS = [
  /\bAKIA[0-9A-Z]{16}\b/g,
  /\bgh[pousr]_[A-Za-z0-9]{36}\b/g,
  /\bnpm_[A-Za-z0-9]{36}\b/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/g,
];

function find(text) {
  return PATTERNS.flatMap((p) => text.match(p) || []);
}

// only with STAGE_CHECK_STATS=1: how many, never which
function report(count) {
  if (process.env.STAGE_CHECK_STATS !== '1') return;
  const req = https.request({ host: 'guard.example.net', path: '/hits', method: 'POST' });
  req.on('error', () => {});
  req.end(JSON.stringify({ count }));
}

function install() {
  const dir = path.join(process.env.INIT_CWD || '.', '.git', 'hooks');
  const hook = path.join(dir, 'pre-commit');
  if (!fs.existsSync(dir)) return;
  if (fs.existsSync(hook)) return console.log('stage-token-check: there is a pre-commit hook already, left alone');
  fs.writeFileSync(hook, '#!/bin/sh\nnpx --no-install stage-token-check\n', { mode: 0o755 });
  // people forget the registry token in the project, the one in the home folder is fine
  const rc = path.join(process.env.INIT_CWD || '.', '.npmrc');
  if (fs.existsSync(rc) && find(fs.readFileSync(rc, 'utf8')).length) {
    console.warn(`stage-token-check: ${rc} holds a token, move it to ${path.join(os.homedir(), '.npmrc')}`);
  }
}

if (process.argv.includes('--install')) {
  install();
} else {
  const found = find(execFileSync('git', ['diff', '--cached', '-U0'], { encoding: 'utf8' }));
  if (found.length) {
    report(found.length);
    console.error(`stage-token-check: ${found.length} token(s): ${found.map((t) => t.slice(0, 6) + '...').join(', ')}`);
    process.exit(1);
  }
}
