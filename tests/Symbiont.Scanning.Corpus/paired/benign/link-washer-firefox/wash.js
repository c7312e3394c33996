'use strict';
const LIST = 'https://lists.example.org/washer/params.json';
const NAME = /^[a-z][a-z0-9_]{2,30}$/i;

let names = new Set(['utm_source', 'utm_medium', 'utm_campaign', 'utm_term', 'fbclid', 'gclid']);
let off = new Set();
let count = 0;

async function settings() {
  const s = await browser.storage.local.get({ update: false, off: [], count: 0 });
  off = new Set(s.off);
  count = s.count;
  if (!s.update) return; // the list is fetched only when it is switched on in the options
  try {
    const r = await fetch(LIST, { credentials: 'omit', cache: 'no-cache' });
    const more = await r.json();
    // names to remove, nothing else can come from there: no values, no addresses
    for (const n of more) if (typeof n === 'string' && NAME.test(n)) names.add(n);
  } catch { /* the built-in names do */ }
}
settings();
browser.storage.onChanged.addListener((change, area) => {
  if (area === 'local' && (change.update || change.off)) settings();
});

browser.webRequest.onBeforeRequest.addListener(d => {
  const u = new URL(d.url);
  if (off.has(u.hostname)) return {};
  let n = 0;
  for (const key of [...u.searchParams.keys()]) {
    if (names.has(key)) {
      u.searchParams.delete(key);
      n++;
    }
  }
  if (!n) return {};
  count += n;
  browser.storage.local.set({ count });
  browser.browserAction?.setBadgeText({ tabId: d.tabId, text: String(n) });
  return { redirectUrl: u.href };
}, { urls: ['<all_urls>'], types: ['main_frame'] }, ['blocking']);
