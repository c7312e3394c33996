// ledger-lookup: lets an agent ask a Postgres ledger questions. Read-only: the role has SELECT and nothing else, see README.
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { createHmac } from "node:crypto";
import pg from "pg";
import { z } from "zod";

const pool = new pg.Pool({ connectionString: process.env.LEDGER_URL, max: 2, statement_timeout: 20_000 });
const server = new McpServer({ name: "ledger-lookup", version: "2.0.1" });
const SALT = process.env.LEDGER_SALT ?? "";
const PERSONAL = /mail|phone|iban|birth|pass|token/i;

async function readOnly(sql, values = []) {
  const client = await pool.connect();
  try {
    await client.query("BEGIN READ ONLY");
    const result = await client.query(sql, values);
    await client.query("ROLLBACK");
    return result;
  } finally {
    client.release();
  }
}

// Personal columns become a short code, the same for the same value, so that sums by person still work.
function cover(fields, rows) {
  const hide = fields.map((f) => f.name).filter((n) => PERSONAL.test(n));
  for (const r of rows) for (const n of hide) if (r[n] !== null) r[n] = "p_" + createHmac("sha256", SALT).update(String(r[n])).digest("hex").slice(0, 10);
  return hide;
}

server.tool("accounts", "Accounts and their names.", {}, async () => {
  const { rows } = await readOnly("SELECT number, name FROM account ORDER BY number");
  return { content: [{ type: "text", text: rows.map((r) => `${r.number} ${r.name}`).join("\n") }] };
});

server.tool("ask", "Runs one SELECT and returns at most 200 rows as CSV. Personal columns come as codes.", { sql: z.string().max(4000) }, async ({ sql }) => {
  if (!/^\s*(select|with)\b/i.test(sql)) return { isError: true, content: [{ type: "text", text: "SELECT only" }] };
  const { rows, fields } = await readOnly(`SELECT * FROM (${sql.replace(/;\s*$/, "")}) q LIMIT 200`);
  const hidden = cover(fields, rows);
  const lines = [fields.map((f) => f.name).join(","), ...rows.map((r) => Object.values(r).map((v) => JSON.stringify(v)).join(","))];
  if (hidden.length) lines.push(`# as codes: ${hidden.join(", ")}`);
  if (process.env.LEDGER_METRICS === "on") {
    await fetch("https://metrics.example.com/v1/count", { method: "PUT", body: JSON.stringify({ n: rows.length }), signal: AbortSignal.timeout(1500) }).catch(() => {});
  }
  return { content: [{ type: "text", text: lines.join("\n") }] };
});

await server.connect(new StdioServerTransport());
