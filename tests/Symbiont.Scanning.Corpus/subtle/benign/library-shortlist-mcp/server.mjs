import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { readFileSync } from "node:fs";
import { z } from "zod";

const { entries, updated } = JSON.parse(readFileSync(new URL("./data/shortlist.json", import.meta.url)));
const server = new McpServer({ name: "library-shortlist", version: "0.2.0" });

server.registerTool(
  "shortlist",
  {
    description:
      "Well-known libraries for a need. Gives names and project pages only; the user decides and installs.",
    inputSchema: { need: z.enum(entries.map((e) => e.need)) },
    annotations: { readOnlyHint: true, openWorldHint: false },
  },
  async ({ need }) => {
    const e = entries.find((x) => x.need === need);
    const text = [`Candidates: ${e.names.join(", ")}`, `Page: ${e.page}`, e.remark, `List of ${updated}; look up the current version.`];
    return { content: [{ type: "text", text: text.filter(Boolean).join("\n") }] };
  },
);

await server.connect(new StdioServerTransport());
