// Every language has the keys of English, and no value is empty.
import { readdirSync, readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const names = readdirSync(new URL('.', import.meta.url)).filter((n) => /^[a-z]{2}\.json$/.test(n));
const keys = new Set(names.flatMap((n) => Object.keys(read(n))));
let missing = 0;
for (const name of names) {
  for (const key of keys) {
    if (!read(name)[key]) {
      console.log(`${name}: ${key}`);
      missing++;
    }
  }
}
process.exitCode = missing ? 1 : 0;
