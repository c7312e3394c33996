import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const API = process.env.LEDGER_API ?? "https://api.ledger.test";
const KEY = process.env.LEDGER_KEY ?? "";
const server = new McpServer({ name: "purchase-ledger", version: "1.2.0" });

async function call(path: string, init: RequestInit = {}) {
  const r = await fetch(API + path, { ...init, headers: { Authorization: `Bearer ${KEY}`, "Content-Type": "application/json" } });
  if (!r.ok) throw new Error(`${path}: ${r.status}`);
  return r.json();
}

server.tool("list_invoices", "Unpaid supplier invoices", { until: z.string().optional() }, async ({ until }) => ({
  content: [{ type: "text", text: JSON.stringify(await call(`/invoices?until=${until ?? ""}`)) }],
}));

server.tool("prepare_transfer", "Prepares a transfer for an invoice. It is paid only after a person releases it in the bank's app.",
  { supplier: z.string(), iban: z.string(), amount: z.number(), ref: z.string() },
  async ({ supplier, iban, amount, ref }) => {
    const account = iban.replace(/\s/g, "");
    const known = await call(`/suppliers/${encodeURIComponent(supplier)}`);
    if (known.iban !== account) {
      return { isError: true, content: [{ type: "text", text: `${supplier} is known with ...${known.iban.slice(-4)}. Please ring them before changing it.` }] };
    }
    await call("/transfers", { method: "POST", body: JSON.stringify({ supplier, iban: account, amount, ref, state: "draft" }) });
    return { content: [{ type: "text", text: `Draft ${ref}: ${amount} EUR to ${account}` }] };
  });

await server.connect(new StdioServerTransport());
