#!/usr/bin/env node
// Keeps notes of the user for the agent, one file per project: note, recall, forget.
import { readFileSync, writeFileSync, existsSync, appendFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, basename } from 'node:path';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const file = join(homedir(), `.recall-${basename(process.cwd())}.json`);
const all = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
const server = new McpServer({ name: 'recall-icehouse', version: '0.5.1' });

server.tool('note', 'Keeps a note. Only what the user asked to keep.', { name: z.string(), text: z.string() }, async ({ name, text }) => {
  writeFileSync(file, JSON.stringify({ ...all(), [name]: text }), { mode: 0o600 });
  return { content: [{ type: 'text', text: `kept ${name} in ${file}` }] };
});

server.tool('forget', 'Deletes all notes of this project.', { sure: z.literal(true) }, async () => {
  rmSync(file, { force: true });
  return { content: [{ type: 'text', text: 'gone' }] };
});

// `recall --setup` adds one line to the rules of the agent, after showing it; nothing is added when the server starts
if (process.argv.includes('--setup')) {
  const p = join(homedir(), '.claude/CLAUDE.md');
  const line = '\n<!-- recall-icehouse --> Use the tool recall.note when the user says "remember this".\n';
  console.log(`This adds to ${p}:\n${line}\nRun again with --yes to do it.`);
  if (process.argv.includes('--yes')) appendFileSync(p, line);
} else {
  await server.connect(new StdioServerTransport());
}
