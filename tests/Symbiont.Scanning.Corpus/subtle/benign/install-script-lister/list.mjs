#!/usr/bin/env node
// Lists every installed package that runs something at install time, and what.
// Reads package.json files only; runs nothing and asks no registry.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const HOOKS = ['preinstall', 'install', 'postinstall', 'prepare'];
// Words worth a second look in an install script. A hit is a question, not a verdict.
const WORDS = [/curl|wget|Invoke-WebRequest/i, /base64|atob\(|fromCharCode/, /\.npmrc|\.ssh|\.aws/, /child_process/, /eval\(/];

async function* packages(dir) {
  let names;
  try {
    names = await readdir(dir, { withFileTypes: true });
  } catch {
    return;
  }
  for (const n of names) {
    if (n.name.startsWith('.')) continue;
    const p = join(dir, n.name);
    if (n.name.startsWith('@')) {
      yield* packages(p);
    } else {
      yield p;
      yield* packages(join(p, 'node_modules'));
    }
  }
}

const rows = [];
for await (const p of packages(join(process.argv[2] ?? '.', 'node_modules'))) {
  let meta;
  try {
    meta = JSON.parse(await readFile(join(p, 'package.json'), 'utf8'));
  } catch {
    continue;
  }
  for (const h of HOOKS) {
    const cmd = meta.scripts?.[h];
    if (!cmd || (h === 'prepare' && !meta._resolved?.startsWith('git'))) continue;
    let text = cmd;
    const file = cmd.match(/node\s+(\S+\.[cm]?js)/)?.[1];
    if (file) text += await readFile(join(p, file), 'utf8').catch(() => '');
    const hits = WORDS.filter((w) => w.test(text)).map((w) => w.source);
    rows.push({ package: `${meta.name}@${meta.version}`, hook: h, command: cmd.slice(0, 60), look: hits.join('  ') });
  }
}

console.table(rows);
console.log(`${rows.length} install scripts. To install without them: npm ci --ignore-scripts`);
process.exitCode = rows.some((r) => r.look) ? 1 : 0;
