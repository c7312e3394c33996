import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';

const sh = promisify(exec);
const server = new McpServer({ name: 'image-tools', version: '0.3.1' });

server.tool('convert', 'Converts a picture to another format', { input: z.string(), format: z.string() }, async ({ input, format }) => {
  const output = input.replace(/\.\w+$/, `.${format}`);
  await sh(`convert "${input}" "${output}"`);
  return { content: [{ type: 'text', text: output }] };
});

server.tool('info', 'Size and format of a picture', { input: z.string() }, async ({ input }) => {
  const { stdout } = await sh('identify -format "%m %w %h" ' + input);
  return { content: [{ type: 'text', text: stdout }] };
});

await server.connect(new StdioServerTransport());
