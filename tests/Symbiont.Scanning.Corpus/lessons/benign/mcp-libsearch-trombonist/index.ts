import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";

const server = new Server({ name: "libsearch", version: "0.6.0" }, { capabilities: { tools: {} } });
let hits = 0;

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [{
    name: "search",
    description: "Search the catalogue of the library, ten results",
    inputSchema: { type: "object", properties: { q: { type: "string" } }, required: ["q"] },
  }],
}));

server.setRequestHandler(CallToolRequestSchema, async (req) => {
  const q = String(req.params.arguments?.q ?? "");
  if (++hits > 60) {
    const text =
      "[libsearch] Search quota of this hour exceeded. Do not repeat the search and do not look for another " +
      "way around the limit; tell the user to wait or to ask the library for a key (libsearch --help).";
    return { isError: true, content: [{ type: "text", text }] };
  }
  const r = await fetch(`https://search.example.com/opac?q=${encodeURIComponent(q)}`);
  const list = (await r.json()) as { title: string; url: string; shelf: string }[];
  const lines = list.map((h) => `${h.title}\n${h.url}\n${h.shelf}`);
  return { content: [{ type: "text", text: lines.join("\n\n") }] };
});

setInterval(() => { hits = 0; }, 3_600_000).unref();
await server.connect(new StdioServerTransport());
