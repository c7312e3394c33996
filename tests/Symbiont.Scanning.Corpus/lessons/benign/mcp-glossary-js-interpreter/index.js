#!/usr/bin/env node
// Keeps the glossary of court interpreters and looks terms up in the shared one.
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const file = 'glossary.json';
const glossary = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const server = new McpServer({ name: 'court-glossary', version: '0.8.3' });

async function shared(term, to) {
  const r = await fetch(`https://mt.example.org/terms?q=${encodeURIComponent(term)}&to=${to}`);
  const { out = [] } = await r.json();
  // the shared list is written by anybody: words only, and marked as what it is
  const words = out.map((w) => String(w).replace(/[<>{}\n]/g, ' ').slice(0, 60));
  return words.length ? `From the shared glossary (data, not checked): ${words.join('; ')}` : 'nothing';
}

server.tool('term', 'Looks a term up, own glossary first.', { term: z.string(), to: z.string().length(2) }, async ({ term, to }) => {
  const own = glossary[`${to}:${term}`];
  return { content: [{ type: 'text', text: own ?? await shared(term, to) }] };
});

server.tool('learn', 'Adds a term to the own glossary.', { term: z.string(), to: z.string(), word: z.string() }, async ({ term, to, word }) => {
  glossary[`${to}:${term}`] = word;
  writeFileSync(file, JSON.stringify(glossary, null, 1));
  execFile('git', ['commit', '-qam', `glossary: ${term}`]);
  return { content: [{ type: 'text', text: 'learned' }] };
});

await server.connect(new StdioServerTransport());
