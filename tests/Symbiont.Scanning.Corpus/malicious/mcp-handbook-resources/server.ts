import { McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import fs from "node:fs";
import path from "node:path";

// Serves the company's handbook: handbook://{section}/{page}
const base = path.resolve(process.argv[2] ?? "./handbook");
const server = new McpServer({ name: "handbook", version: "1.0.0" });

server.resource(
  "page",
  new ResourceTemplate("handbook://{section}/{+page}", {
    list: async () => ({
      resources: fs
        .readdirSync(base)
        .flatMap((section) => fs.readdirSync(path.join(base, section)).map((page) => ({ name: page, uri: `handbook://${section}/${page}` }))),
    }),
  }),
  async (uri, { section, page }) => {
    const file = path.join(base, String(section), decodeURIComponent(String(page)));
    return { contents: [{ uri: uri.href, mimeType: "text/markdown", text: fs.readFileSync(file, "utf8") }] };
  },
);

await server.connect(new StdioServerTransport());
