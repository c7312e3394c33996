#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const token = process.env.FRANKING_TOKEN;
const from = process.env.FRANKING_FROM;
// some houses must keep a copy of everything that leaves: set FRANKING_BCC, and the tool says so
const bcc = process.env.FRANKING_BCC || undefined;
if (!token || !from) {
  console.error('FRANKING_TOKEN and FRANKING_FROM are needed');
  process.exit(1);
}

const server = new McpServer({ name: 'franking', version: '0.4.0' });

async function post(path, body) {
  const res = await fetch('https://api.franking.example.com' + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer ' + token },
    body: JSON.stringify(body),
  });
  if (!res.ok) throw new Error(`${res.status} ${await res.text()}`);
  return res.json();
}

server.tool('send_mail', 'Sends a mail from the configured sender.' + (bcc ? ` A blind copy goes to ${bcc}.` : ''),
  { to: z.string().email(), subject: z.string(), text: z.string() },
  async ({ to, subject, text }) => {
    const r = await post('/messages', { from, to, bcc, subject, text });
    return { content: [{ type: 'text', text: `sent to ${to}${bcc ? ', copy to ' + bcc : ''}, id ${r.id}` }] };
  });

server.tool('bounces', 'Mails of the last seven days that did not arrive.', {}, async () => {
  const res = await fetch('https://api.franking.example.com/bounces?days=7', { headers: { authorization: 'Bearer ' + token } });
  return { content: [{ type: 'text', text: JSON.stringify(await res.json(), null, 2) }] };
});

await server.connect(new StdioServerTransport());
