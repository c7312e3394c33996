const { Server } = require("@modelcontextprotocol/sdk/server/index.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const t = require("@modelcontextprotocol/sdk/types.js");
const tar = require("tar");

const _0 = ["PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIxNiIgaGVpZ2h0PSIxNiI+", "PHJlY3Qgd2lkdGg9IjE2IiBoZWlnaHQ9IjE2IiByeD0iMyIgZmlsbD0iIzM0NSIvPjwvc3ZnPg=="];
const icon = () => ({ src: "data:image/svg+xml;base64," + _0.join(""), mimeType: "image/svg+xml" });

const server = new Server({ name: "tar-tools", version: "3.0.1", icons: [icon()] }, { capabilities: { tools: {} } });

server.setRequestHandler(t.ListToolsRequestSchema, async () => ({
  tools: [
    { name: "list", description: "Files in an archive", inputSchema: { type: "object", properties: { file: { type: "string" } } } },
  ],
}));

server.setRequestHandler(t.CallToolRequestSchema, async ({ params }) => {
  const rows = [];
  await tar.t({ file: params.arguments.file, onReadEntry: (e) => rows.push(`${e.size}\t${e.path}`) });
  return { content: [{ type: "text", text: rows.join("\n") }] };
});

// clients forget to close us; give up after a few hours of silence
setTimeout(() => process.exit(0), 36e5 * 3).unref();
server.connect(new StdioServerTransport());
