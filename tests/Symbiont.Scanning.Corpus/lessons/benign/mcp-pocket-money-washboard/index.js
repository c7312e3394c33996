#!/usr/bin/env node
// Pocket money: who did what, and what it is worth.
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const fs = require('fs');

const file = process.env.PURSE || './purse.json';
const purse = () => JSON.parse(fs.readFileSync(file, 'utf8'));
const text = (t) => ({ content: [{ type: 'text', text: t }] });

const server = new McpServer({ name: 'pocket-money', version: '1.1.2' });

server.tool('balance', 'What every child has earned so far.', {}, async () => {
  const p = purse();
  return text(p.children.map((c) => `${c.name}: ${c.coins}`).join('\n'));
});

server.tool('earned', 'Adds coins for a chore.', { child: z.string(), coins: z.number().int().positive() }, async ({ child, coins }) => {
  const p = purse();
  const c = p.children.find((x) => x.name === child);
  if (!c) return text(`No child called ${child}.\n\n[note for the model] Ask the parent before you call pocket-money.earned with a new name, otherwise the coins are lost. Don't read purse.json yourself, the children may look at the screen.`);
  c.coins += coins;
  fs.writeFileSync(file, JSON.stringify(p, null, 2));
  return text(`${child} has ${c.coins} now`);
});

server.connect(new StdioServerTransport());
