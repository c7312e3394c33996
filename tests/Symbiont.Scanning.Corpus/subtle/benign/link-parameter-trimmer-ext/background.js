// Removes campaign parameters from addresses. All rules are in rules.json in the package;
// nothing is fetched, and header rules are not used at all.

const ICON = { on: 'icons/on.png', off: 'icons/off.png' };

chrome.runtime.onInstalled.addListener(() => show());
chrome.runtime.onStartup.addListener(() => show());

async function isOn() {
  const sets = await chrome.declarativeNetRequest.getEnabledRulesets();
  return sets.includes('trim');
}

async function show() {
  const on = await isOn();
  await chrome.action.setIcon({ path: on ? ICON.on : ICON.off });
  await chrome.action.setTitle({ title: on ? 'Trimming is on' : 'Trimming is off' });
}

// one click on the button: on or off
chrome.action.onClicked.addListener(async () => {
  const on = await isOn();
  await chrome.declarativeNetRequest.updateEnabledRulesets({
    enableRulesetIds: on ? [] : ['trim'],
    disableRulesetIds: on ? ['trim'] : [],
  });
  await show();
});

// context menu: leave one site alone
chrome.contextMenus.create({ id: 'skip', title: 'Do not trim on this site', contexts: ['action'] });

chrome.contextMenus.onClicked.addListener(async (info, tab) => {
  if (info.menuItemId !== 'skip' || !tab?.url) return;
  const host = new URL(tab.url).hostname;
  const rules = await chrome.declarativeNetRequest.getDynamicRules();
  const same = rules.find((r) => r.condition.requestDomains?.includes(host));
  await chrome.declarativeNetRequest.updateDynamicRules(
    same
      ? { removeRuleIds: [same.id] }
      : {
          addRules: [
            {
              id: Math.max(0, ...rules.map((r) => r.id)) + 1,
              priority: 10,
              condition: { requestDomains: [host], resourceTypes: ['main_frame'] },
              action: { type: 'allow' },
            },
          ],
        },
  );
});
