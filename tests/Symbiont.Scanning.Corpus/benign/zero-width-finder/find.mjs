#!/usr/bin/env node
// Finds characters in source files that one cannot see or that change the direction
// of the text. For use before a review:   npx zero-width-finder src
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

const NAMES = new Map([
  ['\u00ad', 'soft hyphen'],
  ['\u200b', 'zero width space'],
  ['\u200c', 'zero width non-joiner'],
  ['\u200d', 'zero width joiner'],
  ['\u200e', 'left-to-right mark'],
  ['\u200f', 'right-to-left mark'],
  ['\u202a', 'left-to-right embedding'],
  ['\u202b', 'right-to-left embedding'],
  ['\u202d', 'left-to-right override'],
  ['\u202e', 'right-to-left override'],
  ['\u2060', 'word joiner'],
  ['\u2066', 'left-to-right isolate'],
  ['\u2067', 'right-to-left isolate'],
  ['\u2069', 'pop directional isolate'],
  ['\ufeff', 'byte order mark'],
]);

async function* files(path) {
  if ((await stat(path)).isFile()) {
    yield path;
    return;
  }
  for (const entry of await readdir(path, { withFileTypes: true })) {
    if (['node_modules', '.git', 'dist'].includes(entry.name)) continue;
    const full = join(path, entry.name);
    if (entry.isDirectory()) yield* files(full);
    else if (/\.(m?[jt]sx?|py|go|rs|java|kt|cs|php|md)$/.test(entry.name)) yield full;
  }
}

let found = 0;
for (const root of process.argv.slice(2).length ? process.argv.slice(2) : ['.']) {
  for await (const file of files(root)) {
    const text = await readFile(file, 'utf8');
    text.split('\n').forEach((line, row) => {
      [...line].forEach((c, column) => {
        const name = NAMES.get(c);
        if (!name || (c === '\ufeff' && row === 0 && column === 0)) return;
        // emoji sequences need the joiner
        if (c === '\u200d' && /\p{Extended_Pictographic}/u.test(line)) return;
        console.log(`${file}:${row + 1}:${column + 1}: ${name}`);
        found++;
      });
    });
  }
}
process.exitCode = found ? 1 : 0;
