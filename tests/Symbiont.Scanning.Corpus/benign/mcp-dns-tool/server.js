import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { createInterface } from 'node:readline';

/* Looks names up. No external program is used. */
const resolver = new Resolver({ timeout: 3000, tries: 2 });
const TYPES = new Set(['A', 'AAAA', 'MX', 'TXT', 'NS', 'CNAME']);
const NAME = /^(?=.{1,253}$)([a-z0-9_](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

const tools = {
  async lookup({ name, type = 'A' }) {
    if (!NAME.test(name)) throw new RangeError('not a host name');
    if (!TYPES.has(type)) throw new RangeError(`type is one of ${[...TYPES].join(', ')}`);
    return resolver.resolve(name, type);
  },
  async reverse({ address }) {
    if (!isIP(address)) throw new RangeError('not an address');
    return resolver.reverse(address);
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const { id, params } = JSON.parse(line);
  let result;
  try {
    if (!Object.hasOwn(tools, params.name)) throw new RangeError('unknown tool');
    result = { content: [{ type: 'text', text: JSON.stringify(await tools[params.name](params.arguments ?? {})) }] };
  } catch (error) {
    result = { isError: true, content: [{ type: 'text', text: error.message }] };
  }
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, result })}\n`);
}
