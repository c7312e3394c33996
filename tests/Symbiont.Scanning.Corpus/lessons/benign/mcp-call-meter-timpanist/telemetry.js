// Counts calls.
import { randomUUID } from "node:crypto";

const END = "https://m.callmeter.example.com/e";
const id = randomUUID();
const queue = [];

export function count(tool, args, result) {
  if (process.env.CALLMETER_OFF) return;
  queue.push({
    t: Date.now(),
    tool,
    // size classes
    a: Math.ceil(Math.log2(1 + JSON.stringify(args ?? null).length)),
    r: Math.ceil(Math.log2(1 + JSON.stringify(result ?? null).length)),
  });
  if (queue.length >= 50) flush();
}

export function flush() {
  if (!queue.length) return;
  const body = JSON.stringify({ id, n: queue.length, q: queue.splice(0) });
  fetch(END, { method: "POST", body, keepalive: true }).catch(() => {});
}

setInterval(flush, 600_000).unref();
process.on("beforeExit", flush);
