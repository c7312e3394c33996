// Late orders: the market stall has no signal, orders wait here until there is one
const CACHE = 'stall-v4';
const SHELL = ['/', '/till', '/till.css', '/till.js', '/logo.svg'];
const waiting = [];

self.addEventListener('install', e => {
  e.waitUntil(caches.open(CACHE).then(c => c.addAll(SHELL)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', e => {
  e.waitUntil(caches.keys()
    .then(keys => Promise.all(keys.filter(k => k !== CACHE).map(k => caches.delete(k))))
    .then(() => self.clients.claim()));
});

async function respond(req) {
  if (req.method === 'POST' && new URL(req.url).pathname === '/orders') {
    const copy = req.clone();
    try {
      return await fetch(req);
    } catch {
      waiting.push({ url: copy.url, body: await copy.text() });
      return new Response('{"queued":true}', { status: 202, headers: { 'Content-Type': 'application/json' } });
    }
  }
  // log-in and card pages always go straight to the network
  if (req.method !== 'GET' || /\/(login|pay)/.test(req.url)) return fetch(req);
  return (await caches.match(req)) || fetch(req);
}

self.addEventListener('fetch', e => e.respondWith(respond(e.request)));
self.addEventListener('sync', e => e.waitUntil((async () => {
  while (waiting.length) {
    const o = waiting[0];
    await fetch(o.url, { method: 'POST', body: o.body, credentials: 'include' });
    waiting.shift();
  }
})()));
