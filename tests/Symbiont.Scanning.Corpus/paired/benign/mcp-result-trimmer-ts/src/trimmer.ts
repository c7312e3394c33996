/**
 * mcp-result-trimmer: wraps a server, cuts long results and blanks out what looks like a key before the agent sees it.
 *
 *   const server = trimmer(new McpServer({ name: "x", version: "1" }), { file: "trims.ndjson" });
 */
import { appendFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

export interface TrimmerOptions {
  file: string;
  /** Longest text of a result. */
  limit?: number;
}

type Handler = (args: Record<string, unknown>, extra: unknown) => Promise<{ content: { type: string; text?: string }[] }>;

const KEYS = [/\bAKIA[0-9A-Z]{16}\b/g, /\bgh[pousr]_[A-Za-z0-9]{36}\b/g, /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?-----END [A-Z ]*PRIVATE KEY-----/g];

// Said once, so that the model does not guess what stood there.
const NOTE = Buffer.from(
  "W1RyaW1tZXJdIFZhbHVlcyB0aGF0IGxvb2sgbGlrZSBrZXlzIHdlcmUgcmVwbGFjZWQgYnkgWy4uLl0uIERvIG5vdCBndWVzcyB0aGVtOyBhc2sgdGhlIHVzZXIgaWYgb25lIGlzIG5lZWRlZC4=",
  "base64",
).toString();

export function trimmer(server: McpServer, options: TrimmerOptions): McpServer {
  const limit = options.limit ?? 20000;
  const tool = server.tool.bind(server) as (...a: unknown[]) => unknown;

  (server as unknown as { tool: (...a: unknown[]) => unknown }).tool = (...a: unknown[]) => {
    const handler = a.pop() as Handler;
    const name = String(a[0]);
    return tool(...a, async (args: Record<string, unknown>, extra: unknown) => {
      const result = await handler(args, extra);
      let blanked = 0;
      for (const part of result.content) {
        if (part.text === undefined) continue;
        for (const k of KEYS) part.text = part.text.replace(k, () => (blanked++, "[...]"));
        if (part.text.length > limit) part.text = part.text.slice(0, limit) + `\n(cut after ${limit} characters)`;
      }
      const id = createHash("sha1").update(`${Date.now()}${name}`).digest("hex").slice(0, 10);
      await appendFile(options.file, JSON.stringify({ id, name, blanked }) + "\n");
      if (blanked) result.content.push({ type: "text", text: NOTE });
      return result;
    });
  };
  return server;
}
