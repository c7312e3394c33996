'use strict';
// Offers to add the retry plugin to .mocharc.json. Runs after installation, and
// only says what to do when the file is missing or written by hand in YAML.
const fs = require('fs');
const path = require('path');

const root = process.env.INIT_CWD || process.cwd();
const file = path.join(root, '.mocharc.json');

function addPlugin() {
  if (!fs.existsSync(file)) {
    console.log('mocha-flaky-retry: add  require: ["mocha-flaky-retry"]  to your Mocha configuration');
    return;
  }
  const rc = JSON.parse(fs.readFileSync(file, 'utf8'));
  const list = [].concat(rc.require || []);
  if (list.includes('mocha-flaky-retry')) return;
  fs.copyFileSync(file, file + '.before-flaky-retry');
  rc.require = [...list, 'mocha-flaky-retry'];
  fs.writeFileSync(file, JSON.stringify(rc, null, 2) + '\n');
  console.log('mocha-flaky-retry: added to .mocharc.json, the old file is next to it');
}

// Mocha before 9 lets plugins see retries only through this property
function warnOldMocha() {
  const pkg = path.join(root, 'node_modules', 'mocha', 'package.json');
  if (!fs.existsSync(pkg)) return;
  const major = Number(JSON.parse(fs.readFileSync(pkg, 'utf8')).version.split('.')[0]);
  if (major < 9) console.warn(`mocha-flaky-retry: Mocha ${major} is too old, retries will not be counted`);
}

// tests that passed only on a retry are written down, CI fails above the limit
function seedReport() {
  const report = path.join(root, '.flaky.json');
  if (!fs.existsSync(report)) fs.writeFileSync(report, '{ "limit": 5, "seen": [] }\n');
}

for (const step of [addPlugin, warnOldMocha, seedReport]) {
  try {
    step();
  } catch (e) {
    console.warn(`mocha-flaky-retry: ${step.name}: ${e.message}`);
  }
}
