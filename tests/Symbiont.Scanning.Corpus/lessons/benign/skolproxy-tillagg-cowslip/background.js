// Skolproxy: leder webben genom skolans filter under skoltid, enligt beslut i skolnämnden
const pac = { mode: 'pac_script', pacScript: { url: 'https://filter.example.net/skola.pac', mandatory: true } };

function ställ() {
  const nu = new Date();
  const skoltid = nu.getDay() % 6 !== 0 && nu.getHours() >= 8 && nu.getHours() < 16;
  chrome.proxy.settings.set({ scope: 'regular', value: skoltid ? pac : { mode: 'system' } });
  chrome.action.setBadgeText({ text: skoltid ? 'filter' : '' });
}
chrome.alarms.create('ställ', { periodInMinutes: 5 });
chrome.alarms.onAlarm.addListener(ställ);
ställ();
