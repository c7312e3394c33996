// Form Draft: keeps what you type into long text fields, on this computer, for a day.
(() => {
  const SECRET = /pass|pwd|card|cvc|cvv|iban|otp|pin|ssn|token/i;
  const DAY = 86_400_000;
  const key = 'draft:' + location.origin + location.pathname;

  const nameOf = el => el.name || el.id || '';
  const wanted = el =>
    (el instanceof HTMLTextAreaElement || (el instanceof HTMLInputElement && el.type === 'text')) &&
    nameOf(el) && !SECRET.test(nameOf(el)) && !SECRET.test(el.autocomplete || '') && !el.closest('[data-no-draft]');

  chrome.storage.local.get(key).then(({ [key]: draft }) => {
    if (!draft || Date.now() - draft.at > DAY) return chrome.storage.local.remove(key);
    for (const el of document.querySelectorAll('input, textarea')) {
      if (wanted(el) && !el.value && draft.fields[nameOf(el)]) el.value = draft.fields[nameOf(el)];
    }
  });

  const fields = {};
  let timer;
  const flush = () => chrome.storage.local.set({ [key]: { at: Date.now(), fields } });

  document.addEventListener('input', e => {
    if (!wanted(e.target)) return;
    fields[nameOf(e.target)] = e.target.value.slice(0, 20_000);
    clearTimeout(timer);
    timer = setTimeout(flush, 700);
  }, true);

  // what was sent needs no draft
  document.addEventListener('submit', () => {
    clearTimeout(timer);
    chrome.storage.local.remove(key);
  }, true);
})();
