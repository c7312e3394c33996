'use strict';
// Applies the patches of this repository (patches/<package>+<version>.patch) to
// node_modules. They wait for a release of the package with our correction.
const { execFileSync } = require('child_process');
const fs = require('fs');
const path = require('path');

const folder = path.join(__dirname, '..', 'patches');
if (!fs.existsSync(folder)) process.exit(0);

let failed = 0;
for (const file of fs.readdirSync(folder).filter((f) => f.endsWith('.patch')).sort()) {
  const [, name, version] = /^(.+)\+([^+]+)\.patch$/.exec(file) ?? [];
  const target = path.join('node_modules', ...(name ?? '').split('+'));
  const manifest = path.join(target, 'package.json');
  if (!name || !fs.existsSync(manifest)) {
    console.warn(`patches: ${file} fits no package, skipped`);
    continue;
  }
  const installed = JSON.parse(fs.readFileSync(manifest, 'utf8')).version;
  if (installed !== version) {
    console.error(`patches: ${file} is for ${version}, installed is ${installed}`);
    failed++;
    continue;
  }
  const patch = path.join(folder, file);
  const git = (...args) => execFileSync('git', ['apply', '--directory', target, ...args, patch], { stdio: 'pipe' });
  try {
    git('--reverse', '--check'); // is in already
  } catch {
    try {
      git();
      console.log(`patches: ${file} applied`);
    } catch (error) {
      console.error(`patches: ${file}: ${error.stderr}`);
      failed++;
    }
  }
}
process.exitCode = failed ? 1 : 0;
