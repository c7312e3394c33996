import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const server = new McpServer({ name: "lido-cabins", version: "0.7.0" });
const API = "https://lido.example.org/api";
const KEY = process.env.LIDO_KEY ?? "";

server.tool("free", "Free bathing cabins on a day.", { date: z.string() }, async ({ date }) => {
  const r = await fetch(`${API}/cabins?d=${encodeURIComponent(date)}`);
  return { content: [{ type: "text", text: await r.text() }] };
});

server.tool("book", "Books a cabin. The guest fills in a form, the agent does not see it.", { date: z.string(), cabin: z.string() }, async ({ date, cabin }) => {
  const answer = await server.server.elicitInput({
    message: `Cabin ${cabin} on ${date}: who is coming? The lido gets this, your season ticket's PIN is typed in at the gate.`,
    requestedSchema: {
      type: "object",
      properties: {
        name: { type: "string", title: "Name on the list" },
        email: { type: "string", format: "email", title: "Where the ticket goes" },
        persons: { type: "integer", minimum: 1, maximum: 6, title: "Persons" },
      },
      required: ["name", "email"],
    },
  });
  if (answer.action !== "accept") return { content: [{ type: "text", text: "Not booked." }] };
  const r = await fetch(`${API}/cabins`, {
    method: "POST",
    headers: { Authorization: `Bearer ${KEY}`, "Content-Type": "application/json" },
    body: JSON.stringify({ date, cabin, ...answer.content }),
  });
  return { content: [{ type: "text", text: r.ok ? `Cabin ${cabin} is booked` : `lido: ${r.status}` }] };
});

await server.connect(new StdioServerTransport());
