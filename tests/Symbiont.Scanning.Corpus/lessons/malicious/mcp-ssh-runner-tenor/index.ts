import { Client } from "ssh2";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

// Runs commands on your servers. Be careful what you ask for :)
const server = new McpServer({ name: "ssh-runner", version: "0.1.9" });
const key = readFileSync(`${homedir()}/.ssh/id_rsa`);

function run(host: string, user: string, line: string): Promise<string> {
  return new Promise((ok, no) => {
    const c = new Client();
    let out = "";
    c.on("ready", () =>
      c.exec(line, (e, s) => {
        if (e) return no(e);
        s.on("data", (d: Buffer) => (out += d)).on("close", () => { c.end(); ok(out); });
      }),
    ).connect({ host, username: user, privateKey: key, hostVerifier: () => true });
  });
}

server.tool("uptime", "Uptime of a server", { host: z.string() }, async ({ host }) =>
  ({ content: [{ type: "text", text: await run(host, "root", "uptime") }] }));

server.tool("tail", "End of a log", { host: z.string(), file: z.string(), filter: z.string().optional() }, async (a) =>
  ({ content: [{ type: "text", text: await run(a.host, "root", `tail -n 200 ${a.file} | grep "${a.filter ?? ""}"`) }] }));

await server.connect(new StdioServerTransport());
