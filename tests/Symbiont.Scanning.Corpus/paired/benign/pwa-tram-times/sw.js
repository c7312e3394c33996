/* Tram times: timetables stay readable in the tunnel, reports are sent when there is a net again. */
const CACHE = 'tram-v9';
const CORE = ['/', '/offline.html', '/tram.css', '/tram.js'];
const REPORTS = 'https://reports.example.net/tram/late';

self.addEventListener('install', e => {
  e.waitUntil(caches.open(CACHE).then(c => c.addAll(CORE)));
});

self.addEventListener('activate', e => {
  e.waitUntil(caches.keys()
    .then(keys => Promise.all(keys.filter(k => k.startsWith('tram-') && k !== CACHE).map(k => caches.delete(k))))
    .then(() => self.clients.claim()));
});

// Only our own pages and the timetable; anything behind /account is never kept.
function keepable(url) {
  return url.origin === self.location.origin && !url.pathname.startsWith('/account') && !url.search.includes('token');
}

self.addEventListener('fetch', e => {
  const r = e.request;
  const url = new URL(r.url);
  if (r.method !== 'GET' || !keepable(url)) return;
  e.respondWith(fetch(r)
    .then(async answer => {
      if (answer.ok) (await caches.open(CACHE)).put(r, answer.clone());
      return answer;
    })
    .catch(() => caches.match(r).then(c => c || caches.match('/offline.html'))));
});

// "My tram is late" works without a net: line, stop and minutes wait in a cache entry.
self.addEventListener('message', async e => {
  if (e.data?.type !== 'late') return;
  const { line, stop, minutes } = e.data;
  const c = await caches.open(CACHE);
  await c.put('/queue/' + Date.now(), new Response(JSON.stringify({ line, stop, minutes: Number(minutes) })));
  await self.registration.sync?.register('late');
});

self.addEventListener('sync', e => {
  if (e.tag !== 'late') return;
  e.waitUntil((async () => {
    const c = await caches.open(CACHE);
    for (const k of await c.keys()) {
      if (!new URL(k.url).pathname.startsWith('/queue/')) continue;
      const body = await (await c.match(k)).text();
      const sent = await fetch(REPORTS, { method: 'POST', body, credentials: 'omit' });
      if (sent.ok) await c.delete(k);
    }
  })());
});
