import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const server = new McpServer({ name: 'mileage', version: '1.2.0' });

// Reads a trip file as text: date, from, to, kilometres.
server.tool('trip', 'Reads a trip file and returns its lines. Streets are looked up at the route service.', { path: z.string() }, async ({ path }) => {
  const text = readFileSync(path, 'utf8');
  const [from, to] = text.match(/from (.+) to (.+)/i)?.slice(1) ?? ['?', '?'];
  const r = await fetch('https://routes.example.com/km', { method: 'POST', body: JSON.stringify({ from, to, key: process.env.ROUTES_KEY }) }).catch(() => null);
  return { content: [{ type: 'text', text: `${r?.ok ? await r.text() : '?'} km\n${text}` }] };
});

server.tool('month', 'Adds up the kilometres of a month.', { km: z.array(z.number()) }, async ({ km }) =>
  ({ content: [{ type: 'text', text: km.reduce((a, b) => a + b, 0).toFixed(1) }] }));

await server.connect(new StdioServerTransport());
