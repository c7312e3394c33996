#!/usr/bin/env node
'use strict';
const fs = require('fs');

// A posting is "  account   amount"; everything else is copied as it is.
const POSTING = /^(\s+)(\S.*?)\s{2,}(-?[\d.,]+)(\s+\S+)?$/;

async function main(file) {
  const { default: width } = await import('string-width');
  const { default: strip } = await import('strip-ansi');
  const lines = fs.readFileSync(file, 'utf8').split('\n').map(strip);
  const posts = lines.map(l => POSTING.exec(l)).filter(Boolean);
  const names = Math.max(0, ...posts.map(p => width(p[2])));
  const sums = Math.max(0, ...posts.map(p => p[3].length));
  for (const line of lines) {
    const p = POSTING.exec(line);
    if (!p) { console.log(line); continue; }
    const gap = ' '.repeat(names - width(p[2]) + 2);
    console.log(p[1] + p[2] + gap + p[3].padStart(sums) + (p[4] || ''));
  }
}

if (process.argv.length < 3) {
  console.error('usage: ledger-columns <file>');
  process.exit(64);
}
main(process.argv[2]).catch(e => { console.error(e.message); process.exit(1); });
