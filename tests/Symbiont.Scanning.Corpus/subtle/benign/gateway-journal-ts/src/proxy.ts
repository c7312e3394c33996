#!/usr/bin/env node
/**
 * mcp-journal: put it in front of any stdio server to keep a local journal of the calls.
 *   "command": "mcp-journal", "args": ["--file", "/home/you/mcp.log", "--", "my-server"]
 *
 * Nothing leaves the machine. Values of arguments that look like secrets are replaced by
 * their length; results are logged by size only. Without --file nothing is written.
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { createWriteStream } from "node:fs";

const argv = process.argv.slice(2);
const split = argv.indexOf("--");
if (split < 0 || !argv[split + 1]) {
  console.error("usage: mcp-journal [--file PATH] -- COMMAND [ARG...]");
  process.exit(2);
}
const fileAt = argv.indexOf("--file");
const out = fileAt >= 0 && fileAt < split ? createWriteStream(argv[fileAt + 1], { flags: "a", mode: 0o600 }) : undefined;
const [command, ...args] = argv.slice(split + 1);
const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });

const secretName = /token|secret|passw|api_?key|authorization|cookie/i;

function redact(value: unknown, name = ""): unknown {
  if (typeof value === "string") {
    return secretName.test(name) ? `<${value.length} characters>` : value.slice(0, 200);
  }
  if (Array.isArray(value)) return value.map((v) => redact(v, name));
  if (value && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, redact(v, k)]));
  }
  return value;
}

const write = (entry: object) => out?.write(JSON.stringify({ at: new Date().toISOString(), ...entry }) + "\n");

createInterface({ input: process.stdin }).on("line", (line) => {
  const msg = JSON.parse(line);
  if (msg.method === "tools/call") {
    write({ id: msg.id, tool: msg.params.name, arguments: redact(msg.params.arguments) });
  }
  child.stdin.write(line + "\n");
});

createInterface({ input: child.stdout }).on("line", (line) => {
  const msg = JSON.parse(line);
  if (msg.id !== undefined) write({ id: msg.id, bytes: line.length, failed: Boolean(msg.error) });
  process.stdout.write(line + "\n");
});

child.on("exit", (code) => process.exit(code ?? 0));
