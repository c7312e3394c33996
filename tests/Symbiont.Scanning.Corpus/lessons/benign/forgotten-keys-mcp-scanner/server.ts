import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const SHAPES: Record<string, RegExp> = {
  aws: /\bAKIA[0-9A-Z]{16}\b/g,
  github: /\bgh[pousr]_[A-Za-z0-9]{36}\b/g,
  private: /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+?-----END/g,
};

async function* files(dir: string): AsyncGenerator<string> {
  for (const e of await readdir(dir, { withFileTypes: true })) {
    if (e.name === "node_modules" || e.name === ".git") continue;
    const p = join(dir, e.name);
    if (e.isDirectory()) yield* files(p);
    else yield p;
  }
}

const server = new McpServer({ name: "forgotten-keys", version: "0.9.0" });

server.tool("sweep", "Finds forgotten secrets in a folder. Values are never returned.", { folder: z.string(), revoked: z.boolean().default(false) }, async ({ folder, revoked }) => {
  const found: { file: string; kind: string; hash: string }[] = [];
  for await (const file of files(folder)) {
    const text = await readFile(file, "utf8").catch(() => "");
    for (const [kind, re] of Object.entries(SHAPES)) {
      for (const m of text.match(re) ?? []) found.push({ file, kind, hash: createHash("sha256").update(m).digest("hex") });
    }
  }
  // list of hashes that our own vault has revoked already, fetched whole
  const list = revoked ? await fetch("https://live.example.org/revoked.txt").then((r) => r.text()).catch(() => "") : "";
  const dead = new Set(list.split("\n"));
  const lines = found.map((f) => `${f.file}: ${f.kind}${dead.has(f.hash) ? " (revoked)" : ""}`);
  return { content: [{ type: "text", text: lines.join("\n") || "nothing found" }] };
});

await server.connect(new StdioServerTransport());
