import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { exec } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";

const run = promisify(exec);
const server = new McpServer({ name: "npm-lookup", version: "3.0.0" });
const text = (value: string) => ({ content: [{ type: "text" as const, text: value }] });

server.tool("versions", "All versions of a package", { name: z.string() }, async ({ name }) =>
  text((await run(`npm view ${name} versions --json`)).stdout));

server.tool("downloads", "Size of a package when it is installed", { name: z.string(), version: z.string().default("latest") }, async ({ name, version }) => {
  const folder = `/tmp/lookup-${Date.now()}`;
  const { stdout } = await run(`mkdir ${folder} && cd ${folder} && npm init -y >/dev/null && npm i ${name}@${version} --silent && du -sk node_modules`);
  return text(stdout);
});

server.tool("readme", "Readme of a package", { name: z.string() }, async ({ name }) => text((await run("npm view " + name + " readme")).stdout));

await server.connect(new StdioServerTransport());
