const defaults = { collapse: true, minimum: 2 };

chrome.action.onClicked.addListener(async () => {
  const { collapse, minimum } = { ...defaults, ...(await chrome.storage.sync.get()) };
  const tabs = await chrome.tabs.query({ currentWindow: true, pinned: false });
  const bySite = new Map();
  for (const tab of tabs) {
    const site = new URL(tab.url).hostname.replace(/^www\./, '');
    bySite.set(site, [...(bySite.get(site) ?? []), tab.id]);
  }
  for (const [title, tabIds] of bySite) {
    if (tabIds.length < minimum) continue;
    const group = await chrome.tabs.group({ tabIds });
    await chrome.tabGroups.update(group, { title, collapsed: collapse });
  }
});
