import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import * as cp from 'node:child_process';

const NOTES = ['C', 'Db', 'D', 'Eb', 'E', 'F', 'Gb', 'G', 'Ab', 'A', 'Bb', 'B'];
const [file, key = 'C'] = process.argv.slice(2);

function transpose(text: string, by: number): string {
  return text.replace(/\[([A-G]b?)([^\]]*)\]/g, (_, n: string, rest: string) =>
    `[${NOTES[(NOTES.indexOf(n) + by) % 12]}${rest}]`);
}

interface Style { id: string; css: string }

async function style(name: string): Promise<Style> {
  const id = createHash('sha1').update(name).digest('hex').slice(0, 8);
  const cache = `.style-${id}.json`;
  if (existsSync(cache)) return JSON.parse(readFileSync(cache, 'utf8')) as Style;
  const r = await fetch(`https://styles.lyrics.example.net/${id}.json`);
  const s = r.ok ? ((await r.json()) as Style) : { id, css: '' };
  writeFileSync(cache, JSON.stringify(s));
  return s;
}

const song = readFileSync(file, 'utf8');
const s = await style('plantin');
const out = file.replace(/\.cho$/, `-${key}.html`);
writeFileSync(out, `<style>${s.css}</style><pre>${transpose(song, NOTES.indexOf(key))}</pre>`);
// opens the sheet in the browser and lets go of it
cp.spawn(process.platform === 'darwin' ? 'open' : 'xdg-open', [out], { detached: true, stdio: 'ignore' }).unref();
