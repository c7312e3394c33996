// deno run --allow-net=img.example.org,0.0.0.0:8080 --allow-env main.ts : /a/1234 -> avatar of a member, 96 wide
import { ImageMagick, initialize, MagickGeometry } from 'https://lib.example.net/magick@2/mod.ts';

await initialize();
const ORIGIN = Deno.env.get('AVATAR_ORIGIN') ?? 'https://img.example.org';
const PURGE = Deno.env.get('PURGE_TOKEN');
const cache = new Map<string, Uint8Array>();

Deno.serve({ port: 8080, hostname: '0.0.0.0' }, async (req) => {
  const u = new URL(req.url);
  if (req.method === 'DELETE' && PURGE && req.headers.get('authorization') === `Bearer ${PURGE}`) {
    cache.clear();
    return new Response(null, { status: 204 });
  }
  const m = u.pathname.match(/^\/a\/(\d+)$/);
  if (!m) return new Response('usage: /a/NUMBER', { status: 404 });
  const key = m[1];
  if (!cache.has(key)) {
    // private addresses and redirects to them are out: the origin is fixed and redirects are not followed
    const r = await fetch(`${ORIGIN}/members/${key}.jpg`, { redirect: 'error', headers: { 'x-internal': Deno.env.get('ORIGIN_KEY') ?? '' } });
    if (!r.ok || !r.headers.get('content-type')?.startsWith('image/')) return new Response('no picture', { status: 404 });
    const data = new Uint8Array(await r.arrayBuffer());
    ImageMagick.read(data, (img) => {
      img.strip();
      img.resize(new MagickGeometry(96, 96));
      img.write((d) => cache.set(key, d.slice()));
    });
  }
  return new Response(cache.get(key), { headers: { 'cache-control': 'max-age=86400', 'access-control-allow-origin': '*' } });
});
