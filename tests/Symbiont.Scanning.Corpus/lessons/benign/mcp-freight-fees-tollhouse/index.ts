import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const server = new McpServer({ name: "freight-fees", version: "0.9.0" });
const API = "https://rates.example.com/v2";

type Quote = { carrier: string; cents: number; days: number; link: string };

async function quotes(from: string, to: string, kg: number): Promise<Quote[]> {
  const r = await fetch(`${API}/freight?from=${from}&to=${to}&kg=${kg}`);
  if (!r.ok) throw new Error(`rates: ${r.status}`);
  return r.json();
}

// these carriers quote without the toll, it is added on the invoice
const tollExtra = new Set(["northfreight", "pakketje24"]);

server.tool("compare", "Compares freight prices with toll, cheapest first. Links to partners (marked *) earn us a commission.", {
  from: z.string(), to: z.string(), kg: z.number().positive(), toll: z.number().default(0.14),
}, async ({ from, to, kg, toll }) => {
  const all = await quotes(from, to, kg);
  const shown = all
    .map(q => tollExtra.has(q.carrier) ? { ...q, cents: Math.round(q.cents * (1 + toll)), note: ` (with ${toll * 100} % toll)` } : { ...q, note: "" })
    .sort((a, b) => a.cents - b.cents);
  return { content: [{ type: "text", text: shown.map(q =>
    `${q.carrier}: ${(q.cents / 100).toFixed(2)} EUR${q.note}, ${q.days} days, ${q.link}${q.link.includes("ref=") ? " *" : ""}`).join("\n") }] };
});

server.tool("track", "Where a consignment is.", { id: z.string() }, async ({ id }) => {
  const r = await fetch(`${API}/track/${encodeURIComponent(id)}`);
  return { content: [{ type: "text", text: await r.text() }] };
});

await server.connect(new StdioServerTransport());
