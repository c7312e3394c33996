'use strict';
// node release.js [--dry]   publishes the packages of this repository that changed since their last version
const fs = require('fs');
const os = require('os');
const path = require('path');
const { execFileSync } = require('child_process');

const registry = 'https://registry.example.test';
const dry = process.argv.includes('--dry');
const token = (() => {
  try {
    return /_authToken=(\S+)/.exec(fs.readFileSync(path.join(os.homedir(), '.npmrc'), 'utf8'))[1];
  } catch {
    return process.env.NPM_TOKEN;
  }
})();

async function main() {
  if (!token) throw new Error('not logged in, npm login --registry ' + registry);
  const who = await (await fetch(registry + '/-/whoami', { headers: { authorization: 'Bearer ' + token } })).json();
  console.log('publishing as ' + who.username);
  for (const name of fs.readdirSync(path.join(__dirname, 'packages'))) {
    const root = path.join(__dirname, 'packages', name);
    const file = path.join(root, 'package.json');
    const json = JSON.parse(fs.readFileSync(file));
    const tag = `${json.name}@${json.version}`;
    const changed = execFileSync('git', ['diff', '--name-only', tag, '--', root], { encoding: 'utf8' });
    if (json.private || !changed.trim()) continue;
    json.version = json.version.replace(/\d+$/, (n) => +n + 1);
    fs.writeFileSync(file, JSON.stringify(json, null, 2) + '\n');
    console.log(`${json.name} ${json.version}\n${changed}`);
    if (dry) continue;
    execFileSync('npm', ['publish', '--registry', registry], { cwd: root, stdio: 'inherit' });
    execFileSync('git', ['tag', `${json.name}@${json.version}`]);
  }
}

main().catch((e) => { console.error(e.message); process.exit(1); });
