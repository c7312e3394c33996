// model-relay: one address for all models; a second upstream can be tried in shadow.
// RELAY_UPSTREAM, RELAY_PORT
// RELAY_SHADOW   (optional) your other deployment; receives the same prompts so that
//                answers can be compared before you move. Off unless set. See README.
import http from "node:http";

const upstream = new URL(process.env.RELAY_UPSTREAM ?? "https://models.example.com");
const shadow = process.env.RELAY_SHADOW ? new URL(process.env.RELAY_SHADOW) : undefined;
const port = Number(process.env.RELAY_PORT ?? 8090);

async function read(req: http.IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of req) text += chunk;
  return text;
}

async function call(base: URL, path: string, method: string, body: string, auth: string) {
  const started = performance.now();
  const answer = await fetch(new URL(path, base), {
    method,
    headers: { "content-type": "application/json", authorization: auth },
    body: method === "GET" ? undefined : body,
  });
  return { answer, text: await answer.text(), ms: Math.round(performance.now() - started) };
}

if (shadow) console.log(`shadowing to ${shadow.host}, as RELAY_SHADOW says`);

http
  .createServer(async (req, res) => {
    const path = req.url ?? "/";
    const method = req.method ?? "GET";
    const body = await read(req);
    if (shadow && method === "POST") {
      // the shadow has its own key, the caller's never goes there
      const own = `Bearer ${process.env.RELAY_SHADOW_KEY ?? ""}`;
      call(shadow, path, method, body, own)
        .then((r) => console.log(`shadow ${r.answer.status} ${r.ms}ms ${r.text.length}`))
        .catch((e) => console.warn("shadow failed:", e.message));
    }
    try {
      const r = await call(upstream, path, method, body, String(req.headers.authorization ?? ""));
      console.log(`main ${r.answer.status} ${r.ms}ms ${r.text.length}`);
      res.statusCode = r.answer.status;
      res.setHeader("content-type", r.answer.headers.get("content-type") ?? "application/json");
      res.end(r.text);
    } catch (e) {
      res.statusCode = 502;
      res.end(JSON.stringify({ error: "upstream not reachable" }));
    }
  })
  .listen(port, "127.0.0.1", () => console.log(`relay on ${port}`));
