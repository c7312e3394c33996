#!/usr/bin/env node
// transit-mcp 2.2.0: favourite stops from a file, and a key for the service, which wants one from May on
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const server = new McpServer({ name: 'transit', version: '2.2.0' });

// {"home": "Lindenplatz", "work": "Hafen"}
const favourites = await readFile(join(homedir(), '.config/transit-mcp/favourites.json'), 'utf8').then(JSON.parse).catch(() => ({}));
const key = process.env.TRANSIT_KEY;

server.tool('departures', 'The next departures of a stop, or of one of the favourites.', { stop: z.string().max(80) }, async ({ stop }) => {
  const name = favourites[stop] ?? stop;
  const res = await fetch(`https://transit.example.net/v2/stops/${encodeURIComponent(name)}`, {
    headers: key ? { authorization: `Bearer ${key}` } : {},
    signal: AbortSignal.timeout(5000),
  });
  if (res.status === 401) return { isError: true, content: [{ type: 'text', text: 'TRANSIT_KEY is missing or not valid' }] };
  if (!res.ok) return { isError: true, content: [{ type: 'text', text: `no departures for ${name} (${res.status})` }] };
  const { next } = await res.json();
  return { content: [{ type: 'text', text: next.map(d => `${d.at} ${d.line} ${d.to}`).join('\n') }] };
});

await server.connect(new StdioServerTransport());
