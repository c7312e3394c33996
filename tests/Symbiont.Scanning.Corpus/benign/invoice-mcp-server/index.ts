import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

/** Invoices of a small business in one JSON file. */
const file = process.env.INVOICES ?? 'invoices.json';

const Line = z.object({ text: z.string().min(1).max(200), quantity: z.number().positive().max(10_000), cents: z.number().int().min(0).max(10_000_000) });
const Invoice = z.object({
  id: z.string().uuid(),
  number: z.number().int().positive(),
  customer: z.string().min(1).max(120),
  date: z.string().date(),
  lines: z.array(Line).min(1).max(100),
  paid: z.boolean(),
});
type Invoice = z.infer<typeof Invoice>;

async function load(): Promise<Invoice[]> {
  try {
    return z.array(Invoice).parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function save(invoices: Invoice[]): Promise<void> {
  // written beside and renamed, so that a crash leaves the old file
  await writeFile(`${file}.new`, JSON.stringify(invoices, null, 2));
  await rename(`${file}.new`, file);
}

const total = (invoice: Invoice): number => invoice.lines.reduce((sum, line) => sum + Math.round(line.quantity * line.cents), 0);
const text = (value: unknown) => ({ content: [{ type: 'text' as const, text: JSON.stringify(value) }] });

const server = new McpServer({ name: 'invoices', version: '1.0.0' });

server.registerTool('create_invoice', {
  description: 'Creates an invoice with the next number. Amounts are in cents.',
  inputSchema: { customer: Invoice.shape.customer, lines: Invoice.shape.lines },
}, async ({ customer, lines }) => {
  const invoices = await load();
  const invoice: Invoice = {
    id: randomUUID(),
    number: Math.max(0, ...invoices.map((i) => i.number)) + 1,
    customer,
    date: new Date().toISOString().slice(0, 10),
    lines,
    paid: false,
  };
  await save([...invoices, invoice]);
  return text({ number: invoice.number, total: total(invoice) });
});

server.registerTool('open_invoices', {
  description: 'Lists invoices that are not paid, the oldest first.',
  inputSchema: {},
  annotations: { readOnlyHint: true },
}, async () => text((await load()).filter((i) => !i.paid).map((i) => ({ number: i.number, customer: i.customer, date: i.date, total: total(i) }))));

server.registerTool('mark_paid', {
  description: 'Marks an invoice as paid. Ask the user for the number.',
  inputSchema: { number: Invoice.shape.number },
}, async ({ number }) => {
  const invoices = await load();
  const invoice = invoices.find((i) => i.number === number);
  if (!invoice) return { isError: true, content: [{ type: 'text' as const, text: `no invoice ${number}` }] };
  invoice.paid = true;
  await save(invoices);
  return text({ number, paid: true });
});

await server.connect(new StdioServerTransport());
