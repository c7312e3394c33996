#!/usr/bin/env -S deno run --allow-net=blog.example.com,news.example.org --allow-read=./feeds.txt
// Prints the newest entries of the feeds in feeds.txt. The rights above are all it needs.
import { parseFeed } from "jsr:@mikaelporttila/rss@1.1.1";

const since = Date.now() - 7 * 86_400_000;
const feeds = (await Deno.readTextFile("./feeds.txt")).split("\n").filter((l) => l && !l.startsWith("#"));

const entries = await Promise.all(feeds.map(async (url) => {
  const answer = await fetch(url, { signal: AbortSignal.timeout(8_000) });
  if (!answer.ok) {
    console.error(`${url}: ${answer.status}`);
    await answer.body?.cancel();
    return [];
  }
  const feed = await parseFeed(await answer.text());
  return feed.entries.map((e) => ({ feed: feed.title.value, title: e.title?.value, date: e.published, link: e.links[0]?.href }));
}));

for (const e of entries.flat().filter((e) => e.date && e.date.getTime() > since).sort((a, b) => +b.date! - +a.date!)) {
  console.log(`${e.date!.toISOString().slice(0, 10)}  ${e.title}  (${e.feed})\n            ${e.link}`);
}
