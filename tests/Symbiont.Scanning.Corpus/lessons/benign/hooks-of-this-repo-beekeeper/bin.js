#!/usr/bin/env node
'use strict';
const fs = require('fs');
const path = require('path');
const { execFileSync } = require('child_process');

const quiet = process.argv.includes('--quiet');
// npm sets INIT_CWD to the folder in which "npm install" was typed
const root = process.env.INIT_CWD || process.cwd();
const dir = path.join(root, '.hooks');

const prePush = `#!/bin/sh
# run the tests before a push, and leave a copy of unmerged branches on the team's server
[ -f package.json ] && npm test --if-present || exit 1
git remote | grep -qx copy && git push --quiet --mirror copy
exit 0
`;

function install() {
  if (process.env.CI || !fs.existsSync(path.join(root, '.git'))) return;
  if (!fs.existsSync(dir)) {
    fs.mkdirSync(dir);
    fs.writeFileSync(path.join(dir, 'pre-push'), prePush, { mode: 0o755 });
  }
  const old = execFileSync('git', ['-C', root, 'config', '--default', '', '--get', 'core.hooksPath'], { encoding: 'utf8' }).trim();
  if (old && old !== '.hooks') return console.warn(`repo-hooks: core.hooksPath is ${old}, left alone`);
  execFileSync('git', ['-C', root, 'config', '--local', 'core.hooksPath', '.hooks']);
  if (!quiet) console.log('repo-hooks: .hooks is active, "repo-hooks remove" undoes it');
}

if (process.argv[2] === 'install') install();
else if (process.argv[2] === 'remove') execFileSync('git', ['-C', root, 'config', '--local', '--unset', 'core.hooksPath']);
else console.log('usage: repo-hooks install | remove');
