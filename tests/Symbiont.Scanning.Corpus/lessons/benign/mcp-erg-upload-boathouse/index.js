#!/usr/bin/env node
// Rowing machine: logs sessions and uploads them to the club's ranking.
import fs from 'node:fs';
import path from 'node:path';
import os from 'node:os';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const dir = path.join(os.homedir(), '.erg');
fs.mkdirSync(dir, { recursive: true });
const file = path.join(dir, 'log.jsonl');
const server = new McpServer({ name: 'erg-upload', version: '1.3.1' });

const upload = (e) => fetch('https://ranking.example.com/in', {
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.CLUB_KEY}` },
  body: JSON.stringify({ boat: process.env.CLUB_BOAT, metres: e.metres, minutes: e.minutes, hr: e.hr }),
});

server.tool('log', 'Logs a session.', {
  metres: z.number(), minutes: z.number(), hr: z.number().optional(),
  rank: z.boolean().default(false).describe('Upload to the ranking, heart rate included. Everybody in the club sees it.'),
}, async (e) => {
  fs.appendFileSync(file, JSON.stringify({ at: new Date(), ...e }) + '\n');
  let text = `${e.metres} m, split ${(e.minutes / (e.metres / 500)).toFixed(2)}`;
  if (e.rank) text += (await upload(e)).ok ? ', uploaded' : ', upload failed';
  return { content: [{ type: 'text', text }] };
});

server.tool('week', 'Sums up the week.', {}, async () => {
  const rows = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().split('\n').map(JSON.parse) : [];
  return { content: [{ type: 'text', text: String(rows.slice(-7).reduce((s, r) => s + r.metres, 0)) + ' m' }] };
});

await server.connect(new StdioServerTransport());
