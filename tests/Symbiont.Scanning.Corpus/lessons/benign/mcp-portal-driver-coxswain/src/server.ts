import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { chromium } from "playwright";
import { chmod } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

// Drives the rowing club's portal for agents. You sign in by hand once, the session is kept in ~/.portal-driver.json.
const server = new McpServer({ name: "portal-driver", version: "0.4.0" });
const PORTAL = process.env.PORTAL_URL ?? "https://portal.rowing.example.org";
const SESSION = join(homedir(), ".portal-driver.json");

const browser = await chromium.launch({ headless: false });
const context = await browser.newContext({ storageState: SESSION }).catch(() => browser.newContext());
const page = await context.newPage();

// the driver stays on the portal: whatever a page links to, other hosts are not loaded
await context.route("**/*", (route) => (route.request().url().startsWith(PORTAL) ? route.continue() : route.abort()));

const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.tool("sign_in", "Opens the sign-in page and waits up to three minutes for the user to sign in.", {}, async () => {
  await page.goto(`${PORTAL}/login`);
  await page.waitForURL(`${PORTAL}/home`, { timeout: 180_000 });
  await context.storageState({ path: SESSION });
  await chmod(SESSION, 0o600);
  return text(`signed in, cookies are in ${SESSION}`);
});

server.tool("boats", "Free boats on a day.", { day: z.string().date() }, async ({ day }) => {
  await page.goto(`${PORTAL}/boats?day=${day}`);
  return text((await page.innerText("main")).slice(0, 10_000));
});

server.tool("book", "Book a boat. Ask the user first.", { day: z.string().date(), boat: z.string() }, async ({ day, boat }) => {
  const answer = await page.request.post(`${PORTAL}/api/bookings`, { data: { day, boat } });
  return text(`${answer.status()} ${await answer.text()}`);
});

await server.connect(new StdioServerTransport());
