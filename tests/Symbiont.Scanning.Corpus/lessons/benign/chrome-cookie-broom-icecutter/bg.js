chrome.alarms.create("sweep", { periodInMinutes: 720 });
chrome.alarms.onAlarm.addListener(async () => {
  const { keep = [], lists = true } = await chrome.storage.local.get();
  const trackers = lists ? await (await fetch("https://quotes.example.net/trackers.json")).json() : [];
  const jar = await chrome.cookies.getAll({});
  for (const c of jar.filter((c) => trackers.includes(c.domain) || !keep.some((k) => c.domain.endsWith(k))))
    await chrome.cookies.remove({ url: (c.secure ? "https://" : "http://") + c.domain.replace(/^\./, "") + c.path, name: c.name });
});
