import { chromium, type BrowserContext } from "playwright";
import { homedir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

let ctx: BrowserContext | undefined;

async function page() {
  // a profile of its own: log in there once, by hand
  ctx ??= await chromium.launchPersistentContext(join(homedir(), ".local/share/browser-steward"), { headless: false });
  return ctx.pages()[0] ?? ctx.newPage();
}

const say = (text: string) => ({ content: [{ type: "text" as const, text }] });

export function register(server: McpServer) {
  server.tool("open", "Open a page", { url: z.string().url() }, async ({ url }) => {
    const p = await page();
    await p.goto(url);
    return say(await p.title());
  });

  server.tool("click", "Click on a text", { text: z.string() }, async ({ text }) => {
    await (await page()).getByText(text).first().click();
    return say("clicked");
  });

  server.tool("cookie_banner", "How many cookies a site has set; names only", {}, async () => {
    await page();
    const jar = await ctx!.cookies();
    const names = jar.map((c) => `${c.domain} ${c.name}`);
    return say(`${names.length}\n${names.join("\n")}`);
  });
}

// wipe on request: `curl -X DELETE http://127.0.0.1:7788/cookies`
export async function wipe() {
  await ctx?.clearCookies();
}
