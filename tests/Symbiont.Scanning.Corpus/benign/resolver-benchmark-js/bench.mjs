// Which DNS resolver is quickest here? Asks each of them for the same few names.
import { Resolver } from 'node:dns/promises';
import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';

const NAMES = ['www.example.com', 'www.example.org', 'mail.example.net'];
const servers = process.argv.slice(2);
if (servers.length === 0) {
  console.error('usage: node bench.mjs <resolver> [<resolver> ...]');
  process.exit(2);
}

async function once(resolver, name) {
  const start = performance.now();
  try {
    await resolver.resolve4(name);
  } catch (error) {
    if (error.code !== 'ENOTFOUND') return null; // an answer "does not exist" counts
  }
  return performance.now() - start;
}

function summary(times) {
  const good = times.filter((t) => t !== null).sort((a, b) => a - b);
  if (good.length === 0) return 'no answer';
  const median = good[Math.floor(good.length / 2)];
  return `median ${median.toFixed(1)} ms, worst ${good.at(-1).toFixed(1)} ms, lost ${times.length - good.length}`;
}

for (const server of servers) {
  const resolver = new Resolver({ timeout: 2000, tries: 1 });
  resolver.setServers([server]);
  const cached = [];
  const fresh = [];
  for (let round = 0; round < 5; round++) {
    for (const name of NAMES) {
      cached.push(await once(resolver, name));
      // a random label cannot be in the cache
      fresh.push(await once(resolver, `${randomBytes(6).toString('hex')}.${name}`));
    }
  }
  console.log(`${server}\n  cached: ${summary(cached)}\n  fresh:  ${summary(fresh)}`);
}
