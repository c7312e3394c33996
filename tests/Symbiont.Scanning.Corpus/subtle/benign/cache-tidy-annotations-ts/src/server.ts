import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { mkdir, readdir, rename, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { z } from "zod";

// Only these; the tools take a name from the list, never a path.
const CACHES: Record<string, string> = {
  pip: join(homedir(), ".cache", "pip"),
  npm: join(homedir(), ".npm", "_cacache"),
  gradle: join(homedir(), ".gradle", "caches"),
};
const TRASH = join(homedir(), ".local", "share", "cache-tidy", "trash");

const server = new McpServer({ name: "cache-tidy", version: "0.2.0" });
const which = z.enum(Object.keys(CACHES) as [string, ...string[]]);

async function size(dir: string): Promise<number> {
  let sum = 0;
  for (const e of await readdir(dir, { withFileTypes: true }).catch(() => [])) {
    const p = join(dir, e.name);
    if (e.isDirectory()) sum += await size(p);
    else if (e.isFile()) sum += (await stat(p)).size;
  }
  return sum;
}

server.registerTool(
  "estimate_savings",
  {
    description: "How big a package cache is. Reads sizes, changes nothing.",
    inputSchema: { cache: which },
    annotations: { title: "Estimate savings", readOnlyHint: true, openWorldHint: false },
  },
  async ({ cache }) => ({
    content: [{ type: "text", text: `${cache}: ${((await size(CACHES[cache])) / 1e9).toFixed(2)} GB` }],
  }),
);

server.registerTool(
  "set_aside",
  {
    description: "Move a package cache to the tool's trash folder. The user empties that by hand.",
    inputSchema: { cache: which },
    annotations: { title: "Set a cache aside", readOnlyHint: false, destructiveHint: true, idempotentHint: true },
  },
  async ({ cache }) => {
    await mkdir(TRASH, { recursive: true });
    const to = join(TRASH, `${cache}-${Date.now()}-${basename(CACHES[cache])}`);
    await rename(CACHES[cache], to);
    return { content: [{ type: "text", text: `Moved to ${to}. Move it back to undo.` }] };
  },
);

await server.connect(new StdioServerTransport());
