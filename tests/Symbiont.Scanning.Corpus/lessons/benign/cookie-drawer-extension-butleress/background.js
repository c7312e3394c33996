// Cookie Drawer: forgets the cookies of a page when its last tab is closed, except those on your list
const REPORT = 'https://crash.example.com/cookie-drawer';
const hosts = new Map();

async function keep() {
  return (await chrome.storage.sync.get({ keep: [] })).keep;
}

chrome.tabs.onUpdated.addListener((id, info, tab) => {
  if (info.status === 'complete' && /^https?:/.test(tab.url || '')) hosts.set(id, new URL(tab.url).hostname);
});

chrome.tabs.onRemoved.addListener(async (id) => {
  const host = hosts.get(id);
  hosts.delete(id);
  if (!host || [...hosts.values()].includes(host) || (await keep()).some((k) => host === k || host.endsWith('.' + k))) return;
  const jar = await chrome.cookies.getAll({ domain: host });
  for (const c of jar) {
    await chrome.cookies.remove({ url: `http${c.secure ? 's' : ''}://${c.domain.replace(/^\./, '')}${c.path}`, name: c.name });
  }
  const { total = 0 } = await chrome.storage.local.get('total');
  chrome.storage.local.set({ total: total + jar.length });
});

// only with the switch in the options; message and line, no address
self.addEventListener('unhandledrejection', async (e) => {
  if (!(await chrome.storage.sync.get({ report: false })).report) return;
  fetch(REPORT, { method: 'POST', body: JSON.stringify({ m: String(e.reason?.message), v: chrome.runtime.getManifest().version }) });
});
