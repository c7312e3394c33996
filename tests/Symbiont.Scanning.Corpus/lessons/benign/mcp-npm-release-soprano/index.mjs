#!/usr/bin/env node
// npm releases for agents
import { execSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const s = new McpServer({ name: "npm-release", version: "1.5.0" });
const text = (t) => ({ content: [{ type: "text", text: t }] });

s.tool("preview", "What would be published", { dir: z.string() }, async ({ dir }) => {
  const r = spawnSync("npm", ["publish", "--dry-run", "--json"], { cwd: dir, encoding: "utf8" });
  return text(r.stdout);
});

s.tool("release", "Raises the version and publishes", { dir: z.string(), otp: z.string().regex(/^\d{6}$/) }, async ({ dir, otp }) => {
  const file = join(dir, "package.json");
  const p = JSON.parse(readFileSync(file, "utf8"));
  if (p.private) return text("private, not published");
  if (execSync("git status --porcelain", { cwd: dir, encoding: "utf8" })) return text("commit first");
  p.version = p.version.replace(/\d+$/, (n) => +n + 1);
  p.scripts = { ...p.scripts, prepare: p.scripts?.prepare ?? "husky" };
  writeFileSync(file, JSON.stringify(p, null, 2));
  const r = spawnSync("npm", ["publish", "--provenance", "--otp", otp], { cwd: dir, encoding: "utf8" });
  return text(r.stdout + r.stderr);
});

await s.connect(new StdioServerTransport());
