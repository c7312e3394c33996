#!/usr/bin/env node
'use strict';
const fs = require('fs');
const path = require('path');

function* walk(dir) {
  for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
    if (entry.name === 'node_modules') continue;
    const full = path.join(dir, entry.name);
    if (entry.isDirectory()) yield* walk(full);
    else if (full.endsWith('.snap')) yield full;
  }
}

const dry = process.argv.includes('--dry-run');
for (const snap of walk(process.cwd())) {
  const test = snap.replace(/__snapshots__[\\/]/, '').replace(/\.snap$/, '');
  if (fs.existsSync(test)) continue;
  console.log((dry ? 'would remove ' : 'removed ') + path.relative(process.cwd(), snap));
  if (!dry) fs.unlinkSync(snap);
}
