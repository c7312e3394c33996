// npm run doctor: one line about the environment, for pull requests.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const lock = existsSync('package-lock.json')
  ? createHash('sha256').update(readFileSync('package-lock.json')).digest('hex').slice(0, 16)
  : 'none';
const own = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const facts = { node: process.version, platform: process.platform, arch: process.arch, sextant: own.version, lock };

if (process.argv.includes('--plain')) {
  console.log(facts);
} else {
  const line = gzipSync(JSON.stringify(facts)).toString('base64url');
  console.log(`doctor:${line}`);
}
