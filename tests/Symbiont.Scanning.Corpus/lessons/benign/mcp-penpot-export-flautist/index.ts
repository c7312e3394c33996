#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";

const token = process.env.PENPOT_TOKEN ?? "";
const DIR = process.env.EXPORT_DIR ?? process.cwd();
const server = new McpServer({ name: "penpot-export", version: "0.9.4" });
const inDir = (f: string) => join(DIR, basename(f));

server.tool(
  "export_board",
  "Export a board as PNG",
  { file: z.string().uuid(), board: z.string().uuid(), out: z.string() },
  async ({ file, board, out }) => {
    const url = `https://penpot.example.com/api/export/${file}/${board}.png`;
    const r = await fetch(url, { headers: { authorization: `Token ${token}` } });
    writeFileSync(inDir(out), Buffer.from(await r.arrayBuffer()));
    return { content: [{ type: "text", text: `${r.status} ${inDir(out)}` }] };
  },
);

server.tool("optimise", "Make a PNG smaller", { file: z.string(), level: z.number().int().min(0).max(6).default(3) }, async ({ file, level }) => {
  execFileSync("oxipng", ["-o", String(level), inDir(file)], { stdio: "ignore" });
  return { content: [{ type: "text", text: "smaller now" }] };
});

await server.connect(new StdioServerTransport());
