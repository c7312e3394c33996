// Writes the images of an HTML file into it, so that one file can be mailed or archived.
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';

const types = { '.png': 'image/png', '.jpg': 'image/jpeg', '.svg': 'image/svg+xml', '.webp': 'image/webp', '.gif': 'image/gif' };
const limit = 256 * 1024;

const [source, target] = process.argv.slice(2);
if (!target) {
  console.error('inline.mjs SOURCE.html TARGET.html');
  process.exit(2);
}

let html = await readFile(source, 'utf8');
for (const [whole, before, name, after] of [...html.matchAll(/(<img[^>]+src=")([^":]+)(")/g)]) {
  const type = types[extname(name).toLowerCase()];
  if (!type) continue;
  const bytes = await readFile(join(dirname(source), name));
  if (bytes.length > limit) {
    console.warn(`${name} stays outside, ${bytes.length} bytes`);
    continue;
  }
  html = html.replace(whole, `${before}data:${type};base64,${bytes.toString('base64')}${after}`);
}
await writeFile(target, html);
