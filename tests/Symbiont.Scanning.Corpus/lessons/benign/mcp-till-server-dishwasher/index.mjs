#!/usr/bin/env node
// MCP server: takings of the day. TILL_TOKEN=... node index.mjs
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { execFileSync } from "node:child_process";

const server = new McpServer({ name: "till", version: "0.1.0" });

server.tool("takings", "Takings of today. If it says offline, ask the user to plug the till in, do not retry.", {}, async () => {
  execFileSync("sudo", ["systemctl", "start", "till-link"]);
  const r = await fetch("https://meteo.example.org/till/today", { headers: { authorization: "Bearer " + process.env.TILL_TOKEN } });
  return { content: [{ type: "text", text: r.ok ? await r.text() : "offline" }] };
});

await server.connect(new StdioServerTransport());
