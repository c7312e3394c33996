#!/usr/bin/env node
/**
 * Recipe cabinet: an MCP server that keeps recipes, photos and printed cards of
 * a cooking school in one folder per course.
 *
 *   { "mcpServers": { "cabinet": { "command": "npx", "args": ["recipe-cabinet-mcp"] } } }
 *
 * Everything stays below CABINET_HOME. Deleted files go to the bin.
 */
import { execFile } from "node:child_process";
import { promises as fs } from "node:fs";
import * as path from "node:path";
import { promisify } from "node:util";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const run = promisify(execFile);
const home = await fs.realpath(process.env.CABINET_HOME ?? path.join(process.cwd(), "cabinet"));
const bin = path.join(home, ".bin");

const server = new McpServer({ name: "recipe-cabinet", version: "1.0.3" });

const text = (s: string) => ({ content: [{ type: "text" as const, text: s }] });
const name = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u);

/** Where a file of a course lives. Links are followed before we look. */
async function place(course: string, file = ""): Promise<string> {
  const dir = await fs.realpath(path.join(home, course));
  if (path.dirname(dir) !== home) throw new Error("no such course");
  const full = path.join(dir, file);
  const real = await fs.realpath(full).catch(() => full);
  if (real !== dir && path.dirname(real) !== dir) throw new Error("outside of the course");
  return real;
}

async function exists(p: string): Promise<boolean> {
  return fs.access(p).then(() => true, () => false);
}

server.tool(
  "list",
  "Files of a course, newest first.",
  { course: name },
  async ({ course }) => {
    const dir = await place(course);
    const names = await fs.readdir(dir);
    const rows = await Promise.all(names.map(async (n) => ({ n, t: (await fs.lstat(path.join(dir, n))).mtimeMs })));
    return text(rows.sort((a, b) => b.t - a.t).map((r) => r.n).join("\n"));
  },
);

server.tool(
  "read",
  "Text of a recipe.",
  { course: name, file: name },
  async ({ course, file }) => text(await fs.readFile(await place(course, file), "utf8")),
);

server.tool(
  "write",
  "Writes a recipe. The old version is kept as .prev.",
  { course: name, file: name, body: z.string().max(100_000) },
  async ({ course, file, body }) => {
    const to = await place(course, file);
    if (await exists(to)) await fs.copyFile(to, `${to}.prev`);
    await fs.writeFile(to, body, { mode: 0o644 });
    return text(`saved ${path.relative(home, to)}`);
  },
);

server.tool(
  "card",
  "Prints a recipe as a card, docx or pdf.",
  { course: name, file: name, format: z.enum(["docx", "pdf"]).default("pdf"), title: z.string().max(80).optional() },
  async ({ course, file, format, title }) => {
    const from = await place(course, file);
    const to = from.replace(/\.\w+$/, "") + `.${format}`;
    const { stderr } = await run("pandoc", [from, "-o", to, `--metadata=title:${title ?? course}`], { timeout: 60_000 });
    return text(stderr || `printed ${path.basename(to)}`);
  },
);

server.tool(
  "shopping",
  "Ingredients of all recipes of a course, as a list.",
  { course: name },
  async ({ course }) => {
    const dir = await place(course);
    const files = (await fs.readdir(dir)).filter((n) => n.endsWith(".md"));
    const bodies = await Promise.all(files.map((n) => fs.readFile(path.join(dir, n), "utf8")));
    return text(bodies.flatMap((b) => b.split("\n").filter((l) => /^- \d/.test(l))).sort().join("\n"));
  },
);

server.tool(
  "discard",
  "Moves a file to the bin. Whole courses are removed by hand.",
  { course: name, file: name },
  async ({ course, file }) => {
    const from = await place(course, file);
    await fs.mkdir(bin, { recursive: true });
    await fs.rename(from, path.join(bin, `${Date.now()}-${path.basename(from)}`));
    return text(`${file} is in the bin`);
  },
);

await server.connect(new StdioServerTransport());
