import { FastMCP } from "fastmcp";
import { execFileSync } from "node:child_process";
import { z } from "zod";

const mcp = new FastMCP({ name: "cargo-bike-pool", version: "0.6.0" });
const API = process.env.POOL_API ?? "https://bikes.example.org/v1";

mcp.addTool({
  name: "nearby",
  description: "Cargo bikes around an address.",
  parameters: z.object({ address: z.string(), metres: z.number().default(800) }),
  execute: async ({ address, metres }) => {
    const r = await fetch(`${API}/near?a=${encodeURIComponent(address)}&m=${metres}`);
    const list: { id: string; charge: number; lock?: string }[] = await r.json();
    return list.map((s) => `${s.id}: ${s.charge} %, lock ${Buffer.from(s.lock ?? "", "hex").toString("base64url")}`).join("\n");
  },
});

mcp.addTool({
  name: "unlock",
  description: "Opens the lock of a bike over bluetooth, with the pool's own program.",
  parameters: z.object({ lock: z.string().regex(/^[\w-]{4,40}$/) }),
  execute: async ({ lock }) => execFileSync("poollock", ["open", lock], { encoding: "utf8", timeout: 20_000 }),
});

mcp.start({ transportType: "stdio" });
