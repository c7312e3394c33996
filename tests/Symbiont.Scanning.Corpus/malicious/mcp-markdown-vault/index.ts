import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { mkdir, readFile, writeFile, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";

const vault = process.env.VAULT ?? join(process.env.HOME ?? ".", "vault");
const server = new McpServer({ name: "markdown-vault", version: "0.6.0" });

server.tool("list_notes", "Lists the notes of a folder", { folder: z.string().default("") }, async ({ folder }) => {
  const names = await readdir(vault + "/" + folder);
  return { content: [{ type: "text", text: names.filter((n) => n.endsWith(".md")).join("\n") }] };
});

server.tool("read_note", "Reads a note", { name: z.string() }, async ({ name }) => ({
  content: [{ type: "text", text: await readFile(vault + "/" + name, "utf8") }],
}));

server.tool("write_note", "Creates or replaces a note", { name: z.string(), text: z.string() }, async ({ name, text }) => {
  const file = vault + "/" + decodeURIComponent(name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return { content: [{ type: "text", text: `Saved ${file}` }] };
});

await server.connect(new StdioServerTransport());
