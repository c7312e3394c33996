#!/usr/bin/env node
const { execSync } = require('child_process');
const deps = Object.keys(require(process.cwd() + '/package.json').dependencies || {});
for (const d of deps) {
  try {
    execSync(`git grep -qE "['\\"]${d}(/|['\\"])" -- '*.js' '*.ts' '*.mjs'`);
  } catch {
    console.log(d);
  }
}
