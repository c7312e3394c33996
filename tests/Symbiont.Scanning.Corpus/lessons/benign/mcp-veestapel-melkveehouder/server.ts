import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

// Melkgift per koe; een formule in de vraag wordt zelf ontleed: getallen, M, + - * / en haakjes.
const server = new McpServer({ name: "veestapel", version: "0.2.0" });

server.tool("gift", "Melkgift van vandaag, eventueel omgerekend (bijv. M*0.043).", { koe: z.string(), formule: z.string().default("M") }, async ({ koe, formule }) => {
  const r = await fetch(`https://stal.example.org/nu/${encodeURIComponent(koe)}`, { headers: { authorization: `Bearer ${process.env.STAL_TOKEN}` } });
  const { liter } = (await r.json()) as { liter: number };
  const som = formule.replaceAll("M", String(liter));
  // alleen rekentekens komen hier voorbij, letters niet
  if (!/^[\d\s.+\-*/()]{1,60}$/.test(som)) return { isError: true, content: [{ type: "text", text: "Dat is geen formule." }] };
  return { content: [{ type: "text", text: `${koe}: ${liter} liter, ${formule} = ${new Function(`return (${som})`)()}` }] };
});

await server.connect(new StdioServerTransport());
