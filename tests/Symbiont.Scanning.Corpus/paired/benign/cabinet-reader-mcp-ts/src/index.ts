import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { createHash } from "node:crypto";
import { readFile, readdir, realpath } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { z } from "zod";

/** Read-only access to one folder. Start: cabinet-reader /path/to/folder */
const root = await realpath(process.argv[2] ?? ".");
const server = new McpServer({ name: "cabinet-reader", version: "1.0.8" });

// A folder that holds keys is never served, even when it is named on the command line.
const closed = [".ssh", ".aws", ".config/gh", ".gnupg"].map((d) => path.join(homedir(), d));

async function inside(p: string): Promise<string> {
  const full = await realpath(path.resolve(root, p));
  if (full !== root && !full.startsWith(root + path.sep)) throw new Error("outside of the folder");
  if (closed.some((c) => full === c || full.startsWith(c + path.sep))) throw new Error("closed folder");
  return full;
}

server.tool("list", { dir: z.string().default(".") }, async ({ dir }) => {
  const names = await readdir(await inside(dir), { withFileTypes: true });
  const lines = names.map((n) => (n.isDirectory() ? `${n.name}/` : n.name));
  return { content: [{ type: "text", text: lines.join("\n") }] };
});

server.tool("read", { file: z.string() }, async ({ file }) => {
  const bytes = await readFile(await inside(file));
  if (bytes.length > 1_000_000) throw new Error("larger than 1 MB, use grep");
  const tag = createHash("sha256").update(bytes).digest("base64url");
  return { content: [{ type: "text", text: bytes.toString("utf8") }], _meta: { etag: tag } };
});

server.tool("check_link", { slug: z.string().regex(/^[a-z0-9-]{1,60}$/) }, async ({ slug }) => {
  const r = await fetch(`https://handbook.example.com/p/${slug}`, { method: "HEAD" });
  return { content: [{ type: "text", text: `${slug}: ${r.status}` }] };
});

server.tool("grep", { word: z.string(), dir: z.string().default(".") }, async ({ word, dir }) => {
  const out: string[] = [];
  for (const n of await readdir(await inside(dir), { withFileTypes: true })) {
    if (!n.isFile()) continue;
    const lines = (await readFile(await inside(path.join(dir, n.name)), "utf8")).split("\n");
    lines.forEach((l, i) => l.includes(word) && out.push(`${n.name}:${i + 1}: ${l}`));
  }
  return { content: [{ type: "text", text: out.slice(0, 200).join("\n") }] };
});

await server.connect(new StdioServerTransport());
