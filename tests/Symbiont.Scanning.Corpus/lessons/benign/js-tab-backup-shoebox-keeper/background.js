// keeps the tabs of the last thirty days; with your own WebDAV address in the options also there
chrome.alarms.create('backup', { periodInMinutes: 60 });
chrome.alarms.onAlarm.addListener(async () => {
  const tabs = (await chrome.tabs.query({})).filter((t) => !t.incognito).map((t) => [t.title, t.url.split(/[?#]/)[0]]);
  const { days = {}, dav, user, pass } = await chrome.storage.local.get();
  days[new Date().toISOString().slice(0, 10)] = tabs;
  for (const d of Object.keys(days).sort().slice(0, -30)) delete days[d];
  await chrome.storage.local.set({ days });
  if (dav) {
    // https://sync.example.org/dav/tabs.json
    await fetch(dav, { method: 'PUT', headers: { authorization: 'Basic ' + btoa(`${user}:${pass}`) }, body: JSON.stringify(days) });
  }
});
