// A few fixed commands for the laptop's health. Parameters are numbers or words of a list, and no shell is involved.
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);
const server = new McpServer({ name: 'laptop-health', version: '1.1.0' });
const options = { timeout: 10_000, maxBuffer: 512 * 1024, env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' } };

async function output(file, args) {
  const { stdout } = await run(file, args, options);
  return { content: [{ type: 'text', text: stdout }] };
}

server.tool('disk', 'How full are the disks?', {}, () => output('df', ['-h', '--output=target,size,used,pcent']));
server.tool('memory', 'How much memory is free?', {}, () => output('free', ['-m']));
server.tool('processes', 'Processes that need most', { by: z.enum(['cpu', 'mem']), count: z.number().int().min(1).max(30) }, async ({ by, count }) => {
  const { stdout } = await run('ps', ['-eo', 'pid,comm,%cpu,%mem', `--sort=-%${by}`], options);
  return { content: [{ type: 'text', text: stdout.split('\n').slice(0, count + 1).join('\n') }] };
});
server.tool('journal', 'Errors since the last start', { unit: z.enum(['NetworkManager', 'bluetooth', 'cups', 'pipewire']) }, ({ unit }) =>
  output('journalctl', ['-b', '-p', 'err', '-n', '50', '--no-pager', '-u', `${unit}.service`]));

await server.connect(new StdioServerTransport());
