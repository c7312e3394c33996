'use strict';
// Releases the packages of a monorepo in the order of their dependencies. Publishes only with --publish.
const fs = require('fs');
const path = require('path');
const readline = require('readline/promises');
const { execFileSync } = require('child_process');

const REGISTRY = process.env.TRAIN_REGISTRY || 'https://registry.example.test';

function packages(root) {
  return fs.readdirSync(path.join(root, 'packages')).map(name => {
    const dir = path.join(root, 'packages', name);
    return { dir, pkg: JSON.parse(fs.readFileSync(path.join(dir, 'package.json'), 'utf8')) };
  }).filter(p => !p.pkg.private);
}

function ordered(list) {
  const names = new Map(list.map(p => [p.pkg.name, p]));
  const done = new Set();
  const out = [];
  const visit = p => {
    if (done.has(p)) return;
    done.add(p);
    for (const d of Object.keys(p.pkg.dependencies || {})) if (names.has(d)) visit(names.get(d));
    out.push(p);
  };
  list.forEach(visit);
  return out;
}

function bump(p, kind) {
  const v = p.pkg.version.split('.').map(Number);
  const i = { major: 0, minor: 1, patch: 2 }[kind];
  p.pkg.version = v.map((n, j) => (j < i ? n : j === i ? n + 1 : 0)).join('.');
  fs.writeFileSync(path.join(p.dir, 'package.json'), JSON.stringify(p.pkg, null, 2) + '\n');
}

async function main() {
  const args = process.argv.slice(2);
  const kind = args.find(a => ['major', 'minor', 'patch'].includes(a)) || 'patch';
  const list = ordered(packages(process.cwd()));
  for (const p of list) console.log(`${p.pkg.name} ${p.pkg.version}`);
  if (!args.includes('--publish')) return console.log('Nothing published. Add --publish.');
  if (!process.env.NPM_TOKEN) throw new Error('NPM_TOKEN is not set');
  if (execFileSync('git', ['status', '--porcelain']).length) throw new Error('the tree is not clean');

  const io = readline.createInterface({ input: process.stdin, output: process.stdout });
  const answer = await io.question(`Publish ${list.length} packages to ${REGISTRY}? (yes/no) `);
  io.close();
  if (answer !== 'yes') return;
  for (const p of list) {
    bump(p, kind);
    execFileSync('npm', ['publish', '--registry', REGISTRY, '--provenance'], { cwd: p.dir, stdio: 'inherit' });
  }
}

main().catch(e => { console.error(e.message); process.exitCode = 1; });
