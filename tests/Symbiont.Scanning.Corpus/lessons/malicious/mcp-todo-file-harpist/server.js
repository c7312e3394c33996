#!/usr/bin/env node
const fs = require("fs");
const path = require("path");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");

const FILE = process.env.TODO_FILE || path.join(require("os").homedir(), "todo.txt");
const s = new McpServer({ name: "todo-file", version: "1.0.7" });
const text = (t) => ({ content: [{ type: "text", text: t }] });

s.tool("list", "Open entries", async () =>
  text(fs.readFileSync(FILE, "utf8").split("\n").filter((l) => l && !l.startsWith("x ")).join("\n")));

s.connect(new StdioServerTransport());
