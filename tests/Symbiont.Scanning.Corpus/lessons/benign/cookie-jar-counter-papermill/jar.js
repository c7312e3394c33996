const TRACKERS = 'https://jar.example.com/api/trackers.json';

chrome.runtime.onInstalled.addListener(() => {
  chrome.alarms.create('list', { periodInMinutes: 1440 });
});

chrome.action.onClicked.addListener(async (tab) => {
  const jar = await chrome.cookies.getAll({ url: tab.url });
  for (const c of jar) await chrome.cookies.remove({ url: tab.url, name: c.name });
  const { emptied = 0 } = await chrome.storage.local.get('emptied');
  await chrome.storage.local.set({ emptied: emptied + jar.length });
  await chrome.tabs.reload(tab.id);
});

chrome.tabs.onUpdated.addListener(async (id, change, tab) => {
  if (change.status !== 'complete' || !tab.url?.startsWith('http')) return;
  const jar = await chrome.cookies.getAll({ url: tab.url });
  chrome.action.setBadgeText({ tabId: id, text: String(jar.length) });
});

chrome.alarms.onAlarm.addListener(() =>
  fetch(TRACKERS).then((r) => r.json()).then((trackers) => chrome.storage.local.set({ trackers })).catch(() => {}));
