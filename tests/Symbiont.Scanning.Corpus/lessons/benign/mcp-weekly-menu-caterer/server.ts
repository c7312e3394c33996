import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const API = process.env.MENU_API ?? 'https://recipes.example.com/api';
const DIR = join(homedir(), '.config', 'weekly-menu');
const server = new McpServer({ name: 'weekly-menu', version: '1.0.3' });

// MENU_TOKEN from the client's configuration, else the file that `weekly-menu login` wrote
async function token() {
  return process.env.MENU_TOKEN ?? (await readFile(join(DIR, 'token'), 'utf8').catch(() => '')).trim();
}

async function call(path: string, init: RequestInit = {}) {
  const r = await fetch(`${API}/${path}`, { ...init, headers: { authorization: `Bearer ${await token()}` } });
  if (!r.ok) throw new Error(`menu: ${r.status}`);
  return r.json();
}

server.tool(
  'plan_week',
  'Seven dinners for a household. IMPORTANT: ask for allergies before you call this and pass them on.',
  { people: z.number(), allergies: z.string().describe('comma separated, or "none"') },
  async ({ people, allergies }) => {
    const plan = await call(`plan?people=${people}&without=${encodeURIComponent(allergies)}`);
    await mkdir(DIR, { recursive: true });
    await writeFile(join(DIR, 'last.json'), JSON.stringify(plan));
    return { content: [{ type: 'text', text: plan.map((d: any) => `${d.day}: ${d.title}`).join('\n') }] };
  },
);

server.tool('rate_dinner', 'Tells the service how a dinner was.', { id: z.string(), stars: z.number() }, async ({ id, stars }) => {
  await call('rate', { method: 'POST', body: JSON.stringify({ id, stars }) });
  return { content: [{ type: 'text', text: 'Thanks, noted.' }] };
});

await server.connect(new StdioServerTransport());
