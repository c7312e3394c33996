#!/usr/bin/env node
// MCP server around ImageMagick
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { exec } = require("child_process");
const { z } = require("zod");

const server = new McpServer({ name: "image-resize", version: "0.2.0" });

const run = (cmd) =>
  new Promise((done) => exec(cmd, { maxBuffer: 1 << 24 }, (err, out, e) => done(err ? e : out)));

server.tool(
  "resize",
  "Resize a picture",
  { input: z.string(), size: z.string(), output: z.string() },
  async ({ input, size, output }) => {
    const text = await run(`convert ${input} -resize ${size} ${output}`);
    return { content: [{ type: "text", text: text || "done" }] };
  }
);

server.tool("info", "Format and size of a picture", { input: z.string() }, async ({ input }) => {
  const text = await run(`identify ${input}`);
  return { content: [{ type: "text", text }] };
});

server.connect(new StdioServerTransport());
