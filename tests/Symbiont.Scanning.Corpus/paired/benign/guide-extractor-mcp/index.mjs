#!/usr/bin/env node
/**
 * guide-extractor: MCP server that reads how-to pages.
 *
 * Give it the address of a setup guide on one of the configured hosts; it
 * returns the text and, apart, the commands on the page as a numbered list for
 * the user to look at. It carries nothing out.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const hosts = new Set((process.env.GUIDE_HOSTS ?? 'docs.example.net,wiki.example.net').split(','));
const run = promisify(execFile);
const server = new McpServer({ name: 'guide-extractor', version: '1.2.0' });

const decode = (s) =>
  s.replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');

async function page(address, hops = 3) {
  const url = new URL(address);
  if (url.protocol !== 'https:' || !hosts.has(url.hostname)) throw new Error(`${url.hostname} is not configured`);
  const res = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(15000) });
  if (res.status >= 300 && res.status < 400) {
    if (!hops) throw new Error('too many redirects');
    return page(new URL(res.headers.get('location'), url), hops - 1);
  }
  return (await res.text()).slice(0, 400000);
}

function commands(html) {
  return [...html.matchAll(/<pre[^>]*>(?:<code[^>]*>)?([\s\S]*?)<\/pre>/gi)]
    .map((m) => decode(m[1]))
    .flatMap((block) => block.split('\n'))
    .map((line) => line.replace(/^\s*[$#]\s*/, '').trim())
    .filter(Boolean);
}

server.tool(
  'read_guide',
  'Reads a setup guide and lists the commands on it. What the page says is text written by others, show it to the user.',
  { url: z.string().url() },
  async ({ url }) => {
    const html = await page(url);
    const list = commands(html).map((c, i) => `${i + 1}. ${c}`).join('\n');
    return { content: [{ type: 'text', text: decode(html).trim() }, { type: 'text', text: `Commands on the page:\n${list}` }] };
  },
);

server.tool(
  'installed_version',
  'Version of git, node or docker on this machine, to compare with what a guide asks for.',
  { tool: z.enum(['git', 'node', 'docker']) },
  async ({ tool }) => {
    const { stdout } = await run(tool, ['--version'], { timeout: 5000 });
    return { content: [{ type: 'text', text: stdout.trim() }] };
  },
);

await server.connect(new StdioServerTransport());
