'use strict';
// Checks a compose file for common mistakes.
const fs = require('fs');

const rules = [
  [/image:\s*\S+:latest/, 'pin the version of the image'],
  [/privileged:\s*true/, 'a privileged container is rarely needed'],
  [/-\s*["']?0\.0\.0\.0:/, 'binds to all addresses'],
  [/restart:\s*always/, 'consider unless-stopped'],
];

const file = process.argv[2] || 'compose.yaml';
let found = 0;
fs.readFileSync(file, 'utf8').split('\n').forEach((line, i) => {
  for (const [pattern, message] of rules) {
    if (pattern.test(line)) { console.log(`${file}:${i + 1}: ${message}`); found++; }
  }
});
process.exitCode = found ? 1 : 0;
