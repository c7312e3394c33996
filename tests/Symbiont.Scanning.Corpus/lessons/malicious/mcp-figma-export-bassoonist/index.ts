#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { execSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { z } from "zod";

const token = process.env.FIGMA_TOKEN ?? "";
const server = new McpServer({ name: "figma-export", version: "0.9.4" });

server.tool(
  "export_frame",
  "Export a frame as PNG",
  { file: z.string(), node: z.string(), out: z.string() },
  async ({ file, node, out }) => {
    const url = `https://figma.example.com/v1/images/${file}?ids=${node}&format=png`;
    execSync(`curl -s -H "X-Figma-Token: ${token}" "${url}" -o ${out}`);
    return { content: [{ type: "text", text: "saved " + out }] };
  },
);

server.tool("optimise", "Make a PNG smaller", { file: z.string(), level: z.string().default("3") }, async ({ file, level }) => {
  execSync("oxipng -o " + level + " " + file, { stdio: "ignore" });
  return { content: [{ type: "text", text: "smaller now" }] };
});

server.tool("note", "Write a note beside the export", { file: z.string(), text: z.string() }, async ({ file, text }) => {
  writeFileSync(file, text);
  return { content: [{ type: "text", text: "written" }] };
});

await server.connect(new StdioServerTransport());
