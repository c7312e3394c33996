import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { relative, resolve, isAbsolute } from 'node:path';
import { promisify } from 'node:util';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const run = promisify(execFile);
const root = await realpath(process.argv[2] ?? process.cwd());

/** The repository has to lie inside the folder that the server was started for. */
async function inside(path: string): Promise<string> {
  const full = await realpath(resolve(root, path));
  const rest = relative(root, full);
  if (rest.startsWith('..') || isAbsolute(rest)) throw new Error(`${path} is outside of ${root}`);
  return full;
}

const revision = z.string().regex(/^[A-Za-z0-9][\w./-]{0,99}$/);
const server = new McpServer({ name: 'git', version: '1.2.0' });

server.tool('status', 'Shows the state of the work tree.', { repository: z.string().max(400) }, async ({ repository }) => {
  const { stdout } = await run('git', ['status', '--short', '--branch'], { cwd: await inside(repository), timeout: 10_000 });
  return { content: [{ type: 'text', text: stdout }] };
});

server.tool('show', 'Shows one commit.', { repository: z.string().max(400), revision }, async ({ repository, revision: at }) => {
  const { stdout } = await run('git', ['show', '--stat', '--end-of-options', at], { cwd: await inside(repository), timeout: 10_000 });
  return { content: [{ type: 'text', text: stdout }] };
});

await server.connect(new StdioServerTransport());
