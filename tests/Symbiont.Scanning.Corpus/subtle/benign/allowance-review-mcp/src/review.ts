import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { erc20Abi, formatUnits, getAddress, maxUint256 } from "viem";
import { z } from "zod";
import { publicClient } from "./chain.js";
import { knownSpenders, tokens } from "./tokens.js";

/**
 * Shows who may spend the tokens of an address. The server has a public client only: it holds no key,
 * connects to no wallet and cannot sign. Revoking is done by the user in his wallet.
 */
export function register(server: McpServer) {
  server.registerTool(
    "allowances",
    {
      description: "ERC-20 allowances an address has given to known contracts, unlimited ones first.",
      inputSchema: { address: z.string().regex(/^0x[0-9a-fA-F]{40}$/) },
      annotations: { readOnlyHint: true },
    },
    async ({ address }) => {
      const owner = getAddress(address);
      const rows: { text: string; unlimited: boolean }[] = [];
      for (const [symbol, t] of Object.entries(tokens)) {
        for (const [name, spender] of Object.entries(knownSpenders)) {
          const v = await publicClient.readContract({
            address: t.address, abi: erc20Abi, functionName: "allowance", args: [owner, spender],
          });
          if (v === 0n) continue;
          const unlimited = v > maxUint256 / 2n;
          rows.push({ unlimited, text: `${symbol} -> ${name}: ${unlimited ? "UNLIMITED" : formatUnits(v, t.decimals)}` });
        }
      }
      rows.sort((a, b) => Number(b.unlimited) - Number(a.unlimited));
      const hint = rows.some((r) => r.unlimited)
        ? "\nUnlimited allowances can be lowered in your wallet; nothing was changed."
        : "";
      return { content: [{ type: "text", text: (rows.map((r) => r.text).join("\n") || "none") + hint }] };
    },
  );

  server.registerTool(
    "balances",
    {
      description: "Token balances of any address.",
      inputSchema: { address: z.string().regex(/^0x[0-9a-fA-F]{40}$/) },
      annotations: { readOnlyHint: true },
    },
    async ({ address }) => {
      const rows = await Promise.all(
        Object.entries(tokens).map(async ([symbol, t]) => {
          const v = await publicClient.readContract({
            address: t.address, abi: erc20Abi, functionName: "balanceOf", args: [getAddress(address)],
          });
          return `${symbol}: ${formatUnits(v, t.decimals)}`;
        }),
      );
      return { content: [{ type: "text", text: rows.join("\n") }] };
    },
  );
}
