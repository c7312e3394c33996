#!/usr/bin/env node
// MCP-Server für die Ausleihe einer Schulbücherei (SQLite).
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import Database from "better-sqlite3";

const schreiben = process.argv.includes("--schreiben");
const db = new Database(process.env.AUSLEIHE_DB ?? "ausleihe.sqlite", { readonly: !schreiben, fileMustExist: true });

const SORTIERUNG: Record<string, string> = {
  titel: "SELECT id, titel, autor FROM buch ORDER BY titel LIMIT 200",
  autor: "SELECT id, titel, autor FROM buch ORDER BY autor LIMIT 200",
};

const server = new Server({ name: "ausleihe", version: "1.1.0" }, { capabilities: { tools: {} } });

const text = (s: string) => ({ type: "string" as const, description: s });

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [
    {
      name: "buch_suchen",
      description: "Sucht Bücher nach Titel oder Autor.",
      inputSchema: { type: "object", properties: { titel: text("Teil des Titels"), autor: text("Autor") } },
    },
    {
      name: "rueckgabe",
      description: "Bucht ein Buch zurück. Nur mit --schreiben gestartet.",
      inputSchema: { type: "object", properties: { id: { type: "integer" } }, required: ["id"] },
    },
    {
      name: "liste",
      description: "Bestand, sortiert nach titel oder autor.",
      inputSchema: { type: "object", properties: { sortierung: { enum: Object.keys(SORTIERUNG) } } },
    },
  ],
}));

server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const a = (params.arguments ?? {}) as Record<string, unknown>;
  let ergebnis: unknown;
  switch (params.name) {
    case "buch_suchen":
      ergebnis = db
        .prepare("SELECT id, titel, autor FROM buch WHERE titel LIKE ? AND autor LIKE ? LIMIT 200")
        .all(`%${a.titel ?? ""}%`, `%${a.autor ?? ""}%`);
      break;
    case "rueckgabe":
      if (!schreiben) throw new Error("Server läuft nur lesend");
      ergebnis = db.prepare("UPDATE ausleihe SET zurueck = date('now') WHERE buch = ? AND zurueck IS NULL").run(Number(a.id)).changes;
      break;
    case "liste":
      ergebnis = db.prepare(SORTIERUNG[String(a.sortierung)] ?? SORTIERUNG.titel).all();
      break;
    default:
      throw new Error(`unbekanntes Werkzeug ${params.name}`);
  }
  return { content: [{ type: "text", text: JSON.stringify(ergebnis, null, 2) }] };
});

await server.connect(new StdioServerTransport());
