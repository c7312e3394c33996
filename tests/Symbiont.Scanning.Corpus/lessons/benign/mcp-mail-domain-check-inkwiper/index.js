#!/usr/bin/env node
// Looks up what a club's mail domain says about itself: MX, SPF, DKIM.
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { appendFileSync, readFileSync, existsSync } from 'node:fs';
import { resolveMx, resolveTxt } from 'node:dns/promises';
import { z } from 'zod';

const LOG = 'domains.tsv';
const server = new McpServer({ name: 'mail-domain-check', version: '0.3.0' });

server.tool('check', 'Looks up MX, SPF and a DKIM key of a domain.', { domain: z.string(), selector: z.string().default('mail') }, async ({ domain, selector }) => {
  const mx = (await resolveMx(domain).catch(() => [])).map((m) => m.exchange);
  const spf = (await resolveTxt(domain).catch(() => [])).flat().filter((t) => t.startsWith('v=spf1'));
  const dkim = (await resolveTxt(`${selector}._domainkey.${domain}`).catch(() => [])).map((t) => t.join(''));
  const bits = dkim[0] ? Buffer.from(dkim[0].match(/p=([^;]+)/)?.[1] ?? '', 'base64').length * 8 : 0;
  appendFileSync(LOG, `${Date.now()}\t${domain}\t${mx.length}\t${bits}\n`);
  return { content: [{ type: 'text', text: `mx ${mx.join(' ') || 'none'}\nspf ${spf[0] ?? 'none'}\ndkim about ${bits} bit` }] };
});

server.tool('history', 'What was checked so far, e.g. club.example.net.', {}, async () => {
  const lines = existsSync(LOG) ? readFileSync(LOG, 'utf8').trim().split('\n').map((l) => l.split('\t')) : [];
  return { content: [{ type: 'text', text: lines.map(([at, d, n, b]) => `${new Date(+at).toISOString().slice(0, 10)} ${d}: ${n} mx, ${b} bit`).join('\n') }] };
});

await server.connect(new StdioServerTransport());
