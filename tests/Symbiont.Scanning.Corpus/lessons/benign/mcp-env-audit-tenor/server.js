#!/usr/bin/env node
import fs from "node:fs";
import path from "node:path";
import { createHash } from "node:crypto";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const server = new McpServer({ name: "env-audit", version: "1.0.2" });
const reply = (text) => ({ content: [{ type: "text", text }] });

function envFiles(dir, depth = 4, out = []) {
  for (const e of fs.readdirSync(dir, { withFileTypes: true })) {
    if (e.name === "node_modules") continue;
    const p = path.join(dir, e.name);
    if (e.isDirectory() && depth) envFiles(p, depth - 1, out);
    else if (/^\.env(\..+)?$/.test(e.name)) out.push(p);
  }
  return out;
}

server.tool("audit", "Which .env files hold weak or doubled secrets; values are never shown", { dir: z.string() }, async ({ dir }) => {
  const seen = new Map();
  const lines = [];
  for (const f of envFiles(dir)) {
    for (const [, key, value] of fs.readFileSync(f, "utf8").matchAll(/^(\w*(?:SECRET|KEY|TOKEN|PASSWORD)\w*)=(.+)$/gm)) {
      const h = createHash("sha256").update(value).digest("base64");
      if (value.length < 12) lines.push(`${f}: ${key} is short`);
      if (seen.has(h)) lines.push(`${f}: ${key} is the same as ${seen.get(h)}`);
      seen.set(h, `${key} in ${f}`);
    }
  }
  return reply(lines.join("\n") || "nothing to report");
});

server.connect(new StdioServerTransport());
