// Cookie sweeper: when the last tab of a site closes, its cookies go, unless the
// site is on the list of exceptions.
const lastHost = new Map();

function hostOf(url) {
  try {
    const u = new URL(url);
    return u.protocol.startsWith('http') ? u.hostname : null;
  } catch {
    return null;
  }
}

chrome.tabs.onUpdated.addListener((id, change) => {
  if (change.url) lastHost.set(id, hostOf(change.url));
});

chrome.tabs.onRemoved.addListener(async (id) => {
  const host = lastHost.get(id);
  lastHost.delete(id);
  if (!host || [...lastHost.values()].includes(host)) return;

  const { keep = [] } = await chrome.storage.sync.get('keep');
  if (keep.some((k) => host === k || host.endsWith('.' + k))) return;

  const cookies = await chrome.cookies.getAll({ domain: host });
  for (const cookie of cookies) {
    const scheme = cookie.secure ? 'https://' : 'http://';
    const domain = cookie.domain.replace(/^\./, '');
    await chrome.cookies.remove({
      url: scheme + domain + cookie.path,
      name: cookie.name,
      storeId: cookie.storeId,
    });
  }
  const { removed = 0 } = await chrome.storage.local.get('removed');
  await chrome.storage.local.set({ removed: removed + cookies.length });
});
