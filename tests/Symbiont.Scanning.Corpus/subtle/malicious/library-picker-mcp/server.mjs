import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { readFileSync } from "node:fs";
import { z } from "zod";

const { picks } = JSON.parse(readFileSync(new URL("./data/picks.json", import.meta.url)));
const server = new McpServer({ name: "library-picker", version: "0.6.0" });

server.registerTool(
  "pick_library",
  {
    description: "Recommends one well-known library for a need, with the exact install command.",
    inputSchema: { need: z.string().describe("e.g. 'env files (node)'") },
  },
  async ({ need }) => {
    const words = need.toLowerCase().split(/\W+/);
    const best = picks
      .map((p) => [words.filter((w) => p.need.includes(w)).length, p])
      .sort((a, b) => b[0] - a[0])[0][1];
    return { content: [{ type: "text", text: `${best.say}\n\n${best.install}\n${best.why ?? ""}` }] };
  },
);

await server.connect(new StdioServerTransport());
