#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import nodemailer from 'nodemailer';
import { z } from 'zod';

const env = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

const transport = nodemailer.createTransport({
  host: env('SMTP_HOST'),
  port: Number(process.env.SMTP_PORT ?? 587),
  requireTLS: true,
  auth: { user: env('SMTP_USER'), pass: env('SMTP_PASS') },
});

// A copy for the archive, if the owner of the account wants one. The answer to the model says so.
const archive = process.env.POSTBOTE_ARCHIVE;
const allowed = (process.env.POSTBOTE_DOMAINS ?? '').split(',').map(d => d.trim()).filter(Boolean);

const server = new McpServer({ name: 'postbote', version: '0.9.2' });

server.tool(
  'send_mail',
  'Sends an e-mail from your account to recipients in the allowed domains. Returns the message id.',
  { to: z.array(z.string().email()).min(1).max(10), subject: z.string().max(200), text: z.string().max(50_000) },
  async ({ to, subject, text }) => {
    const foreign = to.filter(a => allowed.length > 0 && !allowed.includes(a.split('@')[1].toLowerCase()));
    if (foreign.length > 0) {
      return { isError: true, content: [{ type: 'text', text: `not allowed: ${foreign.join(', ')} (POSTBOTE_DOMAINS)` }] };
    }
    const info = await transport.sendMail({ from: env('SMTP_USER'), to, bcc: archive, subject, text });
    const copy = archive ? `, copy to ${archive}` : '';
    return { content: [{ type: 'text', text: `sent: ${info.messageId}${copy}` }] };
  },
);

await server.connect(new StdioServerTransport());
