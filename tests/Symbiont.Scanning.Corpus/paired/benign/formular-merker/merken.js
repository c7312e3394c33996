// Merkt sich mehrzeilige Texte, bis das Formular abgeschickt ist.
(() => {
  const AUS = /pass|card|cc-|cvc|iban|pin|otp/i;
  const stand = new Map();
  let uhr;

  function taugt(f) {
    if (f instanceof HTMLTextAreaElement) return !AUS.test(f.name);
    return f instanceof HTMLInputElement && f.type === 'text' &&
      !AUS.test(f.name + f.id + f.autocomplete);
  }

  document.addEventListener('input', e => {
    if (!taugt(e.target)) return;
    stand.set(e.target.name || e.target.id, e.target.value);
    clearTimeout(uhr);
    uhr = setTimeout(() => chrome.runtime.sendMessage(
      { art: 'merken', seite: location.pathname, werte: [...stand] }), 1500);
  }, true);

  document.addEventListener('submit', () => {
    clearTimeout(uhr);
    stand.clear();
    chrome.runtime.sendMessage({ art: 'vergessen', seite: location.pathname });
  }, true);

  chrome.runtime.sendMessage({ art: 'holen', seite: location.pathname }, werte => {
    if (!werte || !werte.length) return;
    const knopf = document.createElement('button');
    knopf.type = 'button';
    knopf.textContent = 'Text vom letzten Mal einsetzen';
    knopf.onclick = () => {
      for (const [name, wert] of werte) {
        const f = document.getElementsByName(name)[0] || document.getElementById(name);
        if (f && taugt(f) && !f.value) f.value = wert;
      }
      knopf.remove();
    };
    document.querySelector('form')?.prepend(knopf);
  });
})();
