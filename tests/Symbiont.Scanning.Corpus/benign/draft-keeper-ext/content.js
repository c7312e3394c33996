// Draft keeper: keeps long texts of forms for a day, on this computer only.
// Password, payment and one-time-code fields are left out, and so is everything
// in a form that contains one of them.
(() => {
  const PRIVATE = 'input[type=password],[autocomplete^="cc-"],[autocomplete="one-time-code"],[autocomplete*="password"]';
  const DAY = 86_400_000;
  const key = `draft:${location.origin}${location.pathname}`;

  const eligible = (field) => field.matches('textarea') && !field.form?.querySelector(PRIVATE) && !field.closest('[data-private]');
  const nameOf = (field) => field.name || field.id;

  let pending;
  document.addEventListener('input', (event) => {
    const field = event.target;
    if (!(field instanceof HTMLTextAreaElement) || !eligible(field) || field.value.length < 80) return;
    clearTimeout(pending);
    pending = setTimeout(async () => {
      const { [key]: draft = {} } = await chrome.storage.local.get(key);
      draft[nameOf(field)] = { text: field.value, at: Date.now() };
      await chrome.storage.local.set({ [key]: draft });
    }, 1500);
  });

  document.addEventListener('submit', () => chrome.storage.local.remove(key));

  chrome.storage.local.get(key).then(({ [key]: draft }) => {
    if (!draft) return;
    for (const field of document.querySelectorAll('textarea')) {
      const saved = draft[nameOf(field)];
      if (saved && eligible(field) && !field.value && Date.now() - saved.at < DAY) {
        field.placeholder = 'A draft was kept - double-click to bring it back';
        field.addEventListener('dblclick', () => { field.value = saved.text; }, { once: true });
      }
    }
  });
})();
