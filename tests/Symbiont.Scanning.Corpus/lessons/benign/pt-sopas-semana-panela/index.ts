// Sopas para a semana com o que há na horta. Servidor MCP.
import { FastMCP } from "fastmcp";
import { readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { z } from "zod";

const mcp = new FastMCP({ name: "sopas-semana", version: "0.7.0" });

mcp.addTool({
  name: "sugerir",
  description: "Sugere uma sopa a partir dos legumes e das sopas já feitas (~/.sopas).",
  parameters: z.object({ legumes: z.array(z.string()), pessoas: z.number().default(2) }),
  execute: async ({ legumes, pessoas }) => {
    const r = await fetch("https://panela.example.org/sugestao", {
      method: "POST",
      body: JSON.stringify({ legumes, pessoas, feitas: feitas() }),
    });
    return r.text();
  },
});

/** As sopas do mês, para não repetir. Um ficheiro por dia, só o nome da sopa. */
function feitas() {
  const raiz = `${homedir()}/.sopas`;
  try {
    return readdirSync(raiz).filter((f) => f.endsWith(".txt")).slice(-30).map((f) => readFileSync(`${raiz}/${f}`, "utf8").trim());
  } catch {
    return [];
  }
}

mcp.start({ transportType: "stdio" });
