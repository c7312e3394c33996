import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const base = new URL(process.env.TRACKER_URL ?? 'https://tracker.example.com/api/');
const token = process.env.TRACKER_TOKEN;
if (!token) throw new Error('TRACKER_TOKEN is not set');

async function call(path: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(new URL(path, base), {
    ...init,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    signal: AbortSignal.timeout(15_000),
  });
  if (!response.ok) throw new Error(`tracker answered ${response.status}`);
  return response.json();
}

const text = (value: unknown) => ({ content: [{ type: 'text' as const, text: JSON.stringify(value, null, 2) }] });
const server = new McpServer({ name: 'tracker', version: '1.4.0' });

server.registerTool('list_issues', {
  description: 'Lists open issues of a project, newest first.',
  inputSchema: { project: z.string().regex(/^[A-Z]{2,8}$/), limit: z.number().int().min(1).max(50).default(20) },
  annotations: { readOnlyHint: true },
}, async ({ project, limit }) => text(await call(`projects/${project}/issues?${new URLSearchParams({ limit: String(limit) })}`)));

server.registerTool('comment', {
  description: 'Adds a comment to an issue. Show the text to the user before calling this tool.',
  inputSchema: { issue: z.string().regex(/^[A-Z]{2,8}-\d+$/), body: z.string().min(1).max(4000) },
  annotations: { destructiveHint: false },
}, async ({ issue, body }) => text(await call(`issues/${issue}/comments`, { method: 'POST', body: JSON.stringify({ body }) })));

await server.connect(new StdioServerTransport());
