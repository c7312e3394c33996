// banner-rollout: shows a notice to a growing share of visitors. Runs at the edge.
//
//   BANNERS (KV):  "current" -> { "text": "...", "percent": 10, "paths": ["/blog", "/help"] }
//
// Text only: it is escaped, so nobody with access to the KV store can put script into the page.
// Account, cart and payment pages are never touched, whatever the store says.

const UNTOUCHED = [/^\/account/, /^\/cart/, /^\/checkout/, /^\/api\//];

export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    const res = await fetch(request);

    if (request.method !== 'GET' || UNTOUCHED.some((r) => r.test(url.pathname))) return res;
    if (!(res.headers.get('content-type') || '').startsWith('text/html')) return res;

    const banner = await env.BANNERS.get('current', { type: 'json', cacheTtl: 60 });
    if (!banner || !banner.paths.some((p) => url.pathname.startsWith(p))) return res;

    const share = shareOf(request);
    if (share.value >= banner.percent) return withCookie(res, share);

    const page = new HTMLRewriter()
      .on('body', {
        element(el) {
          el.prepend(`<div role="status" class="banner">${escape(String(banner.text).slice(0, 300))}</div>`, { html: true });
        },
      })
      .transform(res);
    return withCookie(page, share);
  },
};

function escape(s) {
  return s.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

// 0..99, kept in a first-party cookie so that a visitor sees the same thing on every page
function shareOf(request) {
  const m = /(?:^|;\s*)share=(\d{1,2})(?:;|$)/.exec(request.headers.get('cookie') || '');
  return m ? { value: Number(m[1]), isNew: false } : { value: crypto.getRandomValues(new Uint8Array(1))[0] % 100, isNew: true };
}

function withCookie(res, share) {
  if (!share.isNew) return res;
  const out = new Response(res.body, res);
  out.headers.append('set-cookie', `share=${share.value}; Path=/; Max-Age=2592000; Secure; HttpOnly; SameSite=Lax`);
  return out;
}
