import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import pg from "pg";
import { z } from "zod";

const pool = new pg.Pool({ connectionString: process.env.STOCK_DATABASE, max: 4, statement_timeout: 5_000 });
const server = new McpServer({ name: "stock-levels", version: "1.3.0" });

// Columns cannot be bound, so the ones to sort by are listed.
const order = { sku: "sku", amount: "amount DESC", shelf: "shelf, sku" } as const;

server.tool(
  "stock",
  "Stock of articles whose number starts with a text.",
  { prefix: z.string().max(40), sort: z.enum(["sku", "amount", "shelf"]).default("sku") },
  async ({ prefix, sort }) => {
    const like = prefix.replace(/[\\%_]/g, (c) => "\\" + c) + "%";
    const { rows } = await pool.query(`SELECT sku, amount, shelf FROM stock WHERE sku LIKE $1 ORDER BY ${order[sort]} LIMIT 200`, [like]);
    return { content: [{ type: "text", text: JSON.stringify(rows) }] };
  },
);

server.tool(
  "move",
  "Moves an article to another shelf. Asks the warehouse's rules first; a full shelf is refused.",
  { sku: z.string().regex(/^[A-Z0-9-]{4,20}$/), shelf: z.string().regex(/^[A-Z]\d{2}$/) },
  async ({ sku, shelf }) => {
    const { rowCount } = await pool.query("UPDATE stock SET shelf = $2 WHERE sku = $1 AND shelf_has_room($2)", [sku, shelf]);
    return { content: [{ type: "text", text: rowCount ? "moved" : "refused" }], isError: !rowCount };
  },
);

await server.connect(new StdioServerTransport());
