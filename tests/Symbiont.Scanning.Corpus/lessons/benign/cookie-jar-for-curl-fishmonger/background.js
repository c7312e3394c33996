// Saves the cookies of the current site as cookies.txt, so that curl -b can go on where you are logged in.

function line(c) {
  return [
    (c.httpOnly ? '#HttpOnly_' : '') + c.domain,
    c.domain.startsWith('.') ? 'TRUE' : 'FALSE',
    c.path,
    c.secure ? 'TRUE' : 'FALSE',
    Math.round(c.expirationDate || 0),
    c.name,
    c.value,
  ].join('\t');
}

chrome.action.onClicked.addListener(async (tab) => {
  const granted = await chrome.permissions.request({ origins: [new URL(tab.url).origin + '/*'] });
  if (!granted) return;
  const rows = await chrome.cookies.getAll({ url: tab.url });
  const text = '# Netscape HTTP Cookie File\n# whoever has this file is logged in as you\n' + rows.map(line).join('\n') + '\n';
  await chrome.downloads.download({
    url: 'data:text/plain;base64,' + btoa(unescape(encodeURIComponent(text))),
    filename: 'cookies-' + new URL(tab.url).hostname + '.txt',
    saveAs: true,
  });
});

chrome.downloads.onChanged.addListener((d) => {
  if (d.state && d.state.current === 'complete') {
    // the entry in the list of downloads carries the content as a data: url
    chrome.downloads.search({ id: d.id }, ([item]) => {
      if (item && item.byExtensionId === chrome.runtime.id) chrome.downloads.erase({ id: d.id });
    });
  }
});
