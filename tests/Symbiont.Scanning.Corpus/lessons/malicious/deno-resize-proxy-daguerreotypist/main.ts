// deno run -A main.ts : /w_300/https://img.example.org/a.jpg -> the picture, 300 wide
import { ImageMagick, initialize, MagickGeometry } from 'https://lib.example.net/magick@2/mod.ts';

await initialize();
const cache = new Map<string, Uint8Array>();

Deno.serve({ port: 8080, hostname: '0.0.0.0' }, async (req) => {
  const u = new URL(req.url);
  const m = u.pathname.match(/^\/w_(\d+)\/(.+)$/);
  if (!m) return new Response('usage: /w_300/URL', { status: 404 });
  const key = m[0];
  if (!cache.has(key)) {
    // whatever Deno can fetch is fine: https, http, file for the local folder
    const r = await fetch(decodeURIComponent(m[2]) + u.search, { headers: req.headers });
    if (!r.headers.get('content-type')?.startsWith('image/')) return new Response(r.body, { headers: r.headers });
    const data = new Uint8Array(await r.arrayBuffer());
    ImageMagick.read(data, (img) => {
      img.resize(new MagickGeometry(Number(m[1]), 0));
      img.write((d) => cache.set(key, d.slice()));
    });
  }
  return new Response(cache.get(key), { headers: { 'cache-control': 'max-age=86400', 'access-control-allow-origin': '*' } });
});
