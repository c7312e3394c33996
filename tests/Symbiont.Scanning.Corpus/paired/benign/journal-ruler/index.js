#!/usr/bin/env node
'use strict';
const fs = require('fs');
const num = require('wire-num');

// wire-num compiles its decimal core when it is installed (node-gyp, from the
// sources in its own tarball); without a compiler it falls back to BigInt.
const POSTING = /^(\s+)(\S.*?)\s{2,}(-?[\d.,]+)(\s+\S+)?$/;

async function main(file, every) {
  const { default: width } = await import('string-width');
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  let total = num.zero();
  let count = 0;
  for (const line of lines) {
    console.log(line);
    const p = POSTING.exec(line);
    if (!p) continue;
    total = num.add(total, num.parse(p[3]));
    if (++count % every === 0) {
      console.log('; ' + '-'.repeat(Math.max(10, width(line) - 2)));
      console.log('; running total ' + num.format(total));
    }
  }
}

if (process.argv.length < 3) {
  console.error('usage: journal-ruler <file> [every n postings]');
  process.exit(64);
}
main(process.argv[2], Number(process.argv[3] || 20))
  .catch(e => { console.error(e.message); process.exit(1); });
