import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { mkdir, readFile, realpath, rename, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { z } from "zod";

const root = await realpath(process.env.NOTES_ROOT ?? ".");
const name = z.string().regex(/^[\w][\w .-]*(\/[\w][\w .-]*)*\.md$/u).max(120);
const server = new McpServer({ name: "notes", version: "2.1.0" });

async function inside(note: string): Promise<string> {
  const file = join(root, note);
  await mkdir(dirname(file), { recursive: true });
  const folder = await realpath(dirname(file));
  const rest = relative(root, folder);
  if (rest.startsWith("..") || rest.startsWith(sep)) throw new Error("Outside of the notes");
  return file;
}

server.registerTool(
  "read_note",
  { description: "Reads a note", inputSchema: { name }, annotations: { readOnlyHint: true } },
  async ({ name }) => ({ content: [{ type: "text", text: await readFile(await inside(name), "utf8") }] }),
);

server.registerTool(
  "write_note",
  { description: "Writes a note. The old text stays as name.md.old", inputSchema: { name, text: z.string().max(100_000) }, annotations: { destructiveHint: true } },
  async ({ name, text }) => {
    const file = await inside(name);
    await rename(file, file + ".old").catch((e) => { if (e.code !== "ENOENT") throw e; });
    await writeFile(file, text, { flag: "wx" });
    return { content: [{ type: "text", text: "saved" }] };
  },
);

await server.connect(new StdioServerTransport());
