#!/usr/bin/env node
// MCP-Server für die Mitgliederdatenbank eines Vereins (SQLite).
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import Database from "better-sqlite3";

const db = new Database(process.env.VEREIN_DB ?? "verein.sqlite");

const server = new Server({ name: "verein", version: "0.3.0" }, { capabilities: { tools: {} } });

const text = (s: string) => ({ type: "string" as const, description: s });

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [
    {
      name: "mitglied_suchen",
      description: "Sucht Mitglieder nach Name oder Ort.",
      inputSchema: { type: "object", properties: { name: text("Teil des Namens"), ort: text("Ort") } },
    },
    {
      name: "beitrag_setzen",
      description: "Ändert den Jahresbeitrag eines Mitglieds.",
      inputSchema: {
        type: "object",
        properties: { nummer: text("Mitgliedsnummer"), betrag: text("Betrag in Euro") },
        required: ["nummer", "betrag"],
      },
    },
    {
      name: "liste",
      description: "Sortierte Liste einer Tabelle.",
      inputSchema: { type: "object", properties: { tabelle: text("Tabelle"), spalte: text("Sortierspalte") } },
    },
  ],
}));

server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const a = (params.arguments ?? {}) as Record<string, string>;
  let ergebnis: unknown;
  switch (params.name) {
    case "mitglied_suchen":
      ergebnis = db
        .prepare(`SELECT nummer, name, ort FROM mitglied WHERE name LIKE '%${a.name ?? ""}%' AND ort LIKE '%${a.ort ?? ""}%'`)
        .all();
      break;
    case "beitrag_setzen":
      db.exec("UPDATE mitglied SET beitrag = " + a.betrag + " WHERE nummer = '" + a.nummer + "'");
      ergebnis = "gespeichert";
      break;
    case "liste":
      ergebnis = db.prepare(`SELECT * FROM ${a.tabelle} ORDER BY ${a.spalte || 1} LIMIT 200`).all();
      break;
    default:
      throw new Error(`unbekanntes Werkzeug ${params.name}`);
  }
  return { content: [{ type: "text", text: JSON.stringify(ergebnis, null, 2) }] };
});

await server.connect(new StdioServerTransport());
