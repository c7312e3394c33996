#!/usr/bin/env node
// Checks package-lock.json before npm ci: every package comes from an allowed host over
// TLS, has a checksum of the sha512 kind, and new install scripts are reported.
import { existsSync, readFileSync } from 'node:fs';

const config = existsSync('lock-check.json')
  ? JSON.parse(readFileSync('lock-check.json', 'utf8'))
  : { hosts: ['npm.example.com'], scripts: [] };

const lock = JSON.parse(readFileSync(process.argv[2] ?? 'package-lock.json', 'utf8'));
if (lock.lockfileVersion < 2) {
  console.error('lockfile is too old, please run npm install once with npm 7 or newer');
  process.exit(2);
}

const problems = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '' || entry.link) continue;
  const name = entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const where = `${name}@${entry.version}`;

  if (entry.resolved) {
    let url;
    try {
      url = new URL(entry.resolved);
    } catch {
      problems.push(`${where}: resolved is no address: ${entry.resolved}`);
      continue;
    }
    if (url.protocol !== 'https:') problems.push(`${where}: ${url.protocol} instead of https:`);
    if (!config.hosts.includes(url.hostname)) problems.push(`${where}: comes from ${url.hostname}`);
    const file = decodeURIComponent(url.pathname).split('/').at(-1);
    if (!file.startsWith(`${name.split('/').at(-1)}-`)) problems.push(`${where}: archive is called ${file}`);
  } else if (!entry.inBundle) {
    problems.push(`${where}: no address`);
  }
  if (!/^sha512-/.test(entry.integrity ?? '') && !entry.inBundle) problems.push(`${where}: no sha512 checksum`);
  if (entry.hasInstallScript && !config.scripts.includes(name)) {
    problems.push(`${where}: has an install script that nobody has looked at`);
  }
}

for (const p of problems) console.log(p);
console.log(`${Object.keys(lock.packages).length - 1} packages, ${problems.length} problems`);
process.exitCode = problems.length ? 1 : 0;
