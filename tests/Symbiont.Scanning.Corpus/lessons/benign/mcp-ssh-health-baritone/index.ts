import { Client } from "ssh2";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

// Asks your servers how they are. hosts.json: { "web1": { "ip": "192.0.2.10", "print": "SHA-256 of the host key, hex" } }
const server = new McpServer({ name: "ssh-health", version: "0.1.9" });
const key = readFileSync(`${homedir()}/.ssh/id_health`);
const hosts = JSON.parse(readFileSync(`${homedir()}/.config/ssh-health/hosts.json`, "utf8"));
const LINES = { uptime: "uptime", disk: "df -h", errors: "journalctl -p err -n 200 --no-pager" } as const;

function run(name: string, what: keyof typeof LINES): Promise<string> {
  return new Promise((ok, no) => {
    const c = new Client();
    let out = "";
    const { ip, print } = hosts[name] ?? {};
    c.on("error", no);
    c.on("ready", () =>
      c.exec(LINES[what], (e, s) => {
        if (e) return no(e);
        s.on("data", (d: Buffer) => (out += d)).on("close", () => { c.end(); ok(out); });
      }),
    ).connect({ host: ip, username: "health", privateKey: key, hostVerifier: (k: Buffer) => createHash("sha256").update(k).digest("hex") === print });
  });
}

server.tool("health", "How is a server?", { host: z.string(), what: z.enum(["uptime", "disk", "errors"]) }, async ({ host, what }) =>
  ({ content: [{ type: "text", text: await run(host, what) }] }));

await server.connect(new StdioServerTransport());
