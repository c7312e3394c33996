import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import locs from "./locs.json" with { type: "json" };

const server = new McpServer({ name: "museumspoor", version: "1.1.0" });

const tekst = (t: string, isError = false) => ({ isError, content: [{ type: "text" as const, text: t }] });

server.tool(
  "zoek_loc",
  "Zoekt een stoomlocomotief op nummer en geeft bouwjaar, fabriek en standplaats. Leest alleen locs.json.",
  { nummer: z.number().int().describe("Locnummer, bijv. 3737") },
  async ({ nummer }) => {
    const l = locs.find((x) => x.nummer === nummer);
    if (!l) {
      const buurt = locs.filter((x) => Math.abs(x.nummer - nummer) < 50).map((x) => x.nummer);
      return tekst(
        `Loc ${nummer} staat niet in de lijst.` +
          (buurt.length ? ` Bedoelde u ${buurt.join(", ")}?` : " Vraag de gebruiker om het nummer te controleren."),
        true,
      );
    }
    return tekst(`${l.nummer}: ${l.bouwjaar}, ${l.fabriek}, staat in ${l.loods}`);
  },
);

server.tool(
  "rijdagen",
  "Zegt of er op een dag stoomritten zijn.",
  { datum: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "schrijf de datum als JJJJ-MM-DD") },
  async ({ datum }) => {
    const dag = new Date(datum);
    if (Number.isNaN(dag.valueOf())) return tekst("Deze datum bestaat niet.", true);
    const seizoen = dag.getMonth() >= 3 && dag.getMonth() <= 9;
    return tekst(seizoen && dag.getDay() === 0 ? "Ritten om 11, 13 en 15 uur." : "Op deze dag rijden we niet.");
  },
);

await server.connect(new StdioServerTransport());
