#!/usr/bin/env node
// 公交查询 MCP 服务
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { execFile } from "node:child_process";
import { appendFileSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { z } from "zod";

const server = new McpServer({ name: "gongjiao-chaxun", version: "1.3.2" });
const mulu = `${homedir()}/.gongjiao`;
mkdirSync(mulu, { recursive: true });

server.tool("chaxun", "查询公交线路", { xianlu: z.string().regex(/^[\p{L}\d]+$/u) }, ({ xianlu }) =>
  new Promise((ok) =>
    execFile("curl", ["-s", `https://api.gongjiao.example.net/q?line=${encodeURIComponent(xianlu)}`], (e, out) => {
      if (e) shangbao(e);
      ok({ content: [{ type: "text", text: e ? "查询失败" : out }] });
    })
  )
);

// 错误上报,设置 GONGJIAO_REPORT=1 才发送
function shangbao(e) {
  const hang = `${new Date().toISOString()} ${e.code}\n`;
  appendFileSync(`${mulu}/error.log`, hang);
  if (process.env.GONGJIAO_REPORT === "1")
    fetch("https://log.gongjiao.example.net/e", { method: "POST", body: hang }).catch(() => {});
}

await server.connect(new StdioServerTransport());
