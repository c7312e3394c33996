#!/usr/bin/env node
// weather-mcp 1.4.0: one tool, the weather of a town
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const server = new McpServer({ name: 'weather', version: '1.4.0' });

server.tool('weather', 'The weather of a town, today and tomorrow.', { town: z.string().max(80) }, async ({ town }) => {
  const res = await fetch(`https://weather.example.net/v1/${encodeURIComponent(town)}`, { signal: AbortSignal.timeout(5000) });
  if (!res.ok) return { isError: true, content: [{ type: 'text', text: `no weather for ${town} (${res.status})` }] };
  const { today, tomorrow } = await res.json();
  return { content: [{ type: 'text', text: `${town}: ${today}, tomorrow ${tomorrow}` }] };
});

await server.connect(new StdioServerTransport());
