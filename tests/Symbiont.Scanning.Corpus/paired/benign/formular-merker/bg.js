// Texte verfallen nach einer Woche.
const WOCHE = 7 * 864e5;

chrome.runtime.onMessage.addListener((m, von, antwort) => {
  const schluessel = new URL(von.url).origin + m.seite;
  if (m.art === 'merken') {
    chrome.storage.local.set({ [schluessel]: { zeit: Date.now(), werte: m.werte } });
  } else if (m.art === 'vergessen') {
    chrome.storage.local.remove(schluessel);
  } else if (m.art === 'holen') {
    chrome.storage.local.get(schluessel).then(d => antwort(d[schluessel]?.werte));
    return true;
  }
});

chrome.runtime.onInstalled.addListener(() => chrome.alarms.create('alt', { periodInMinutes: 720 }));
chrome.alarms.onAlarm.addListener(async () => {
  const alles = await chrome.storage.local.get(null);
  const weg = Object.keys(alles).filter(k => Date.now() - alles[k].zeit > WOCHE);
  if (weg.length) await chrome.storage.local.remove(weg);
});
