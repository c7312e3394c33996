// cookies.txt for the current site, for wget and yt-dlp; written to the download folder, sent nowhere
chrome.runtime.onInstalled.addListener(() => {
  chrome.contextMenus.create({ id: 'export', title: 'Save cookies of this site', contexts: ['action'] });
});

function line(c) {
  return [
    c.domain,
    c.hostOnly ? 'FALSE' : 'TRUE',
    c.path,
    c.secure ? 'TRUE' : 'FALSE',
    Math.round(c.expirationDate || 0),
    c.name,
    c.value,
  ].join('\t');
}

chrome.contextMenus.onClicked.addListener(async (info, tab) => {
  const granted = await chrome.permissions.request({ origins: [new URL(tab.url).origin + '/*'] });
  if (!granted) return;
  const all = await chrome.cookies.getAll({ url: tab.url });
  const text = '# Netscape HTTP Cookie File\n# Whoever has this file is logged in as you: delete it afterwards.\n' +
    all.map(line).join('\n') + '\n';
  await chrome.downloads.download({
    url: 'data:text/plain;base64,' + btoa(text),
    filename: new URL(tab.url).hostname + '-cookies.txt',
    saveAs: true,
  });
});
