// Account check: marks IBANs on a page whose check digits are wrong, and those
// that differ from the one you noted for the same payee.
(() => {
  'use strict';

  const ACCOUNT = /\b([A-Z]{2}\d{2})((?:[ \u00a0]?[A-Z0-9]{4}){3,7}(?:[ \u00a0]?[A-Z0-9]{1,3})?)\b/g;
  const COLOURS = { good: '#e7f6e7', wrong: '#fde2e2', changed: '#fff3cd' };

  function valid(iban) {
    const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (c) => c.charCodeAt(0) - 55);
    let rest = 0;
    for (const d of digits) rest = (rest * 10 + Number(d)) % 97;
    return rest === 1;
  }

  const mark = (text, kind, title) => {
    const m = document.createElement('mark');
    m.textContent = text;
    m.title = title;
    m.style.background = COLOURS[kind];
    return m;
  };

  function judge(text, noted) {
    const iban = text.replace(/\s/g, '');
    if (!valid(iban)) return ['wrong', 'The check digits are wrong'];
    const old = noted[location.hostname];
    if (old && old !== iban) return ['changed', `Last time it was ${old}. Ask before you pay.`];
    return ['good', 'Check digits are right'];
  }

  function walk(root, noted) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes = [];
    for (let n = walker.nextNode(); n; n = walker.nextNode()) {
      if (!n.parentElement?.closest('script,style,textarea,mark,input')) nodes.push(n);
    }
    for (const n of nodes) {
      const found = [...n.data.matchAll(ACCOUNT)];
      for (const f of found.reverse()) {
        const tail = n.splitText(f.index);
        tail.splitText(f[0].length);
        tail.replaceWith(mark(f[0], ...judge(f[0], noted)));
      }
    }
  }

  async function start() {
    const { noted = {} } = await chrome.storage.local.get('noted');
    walk(document.body, noted);
    new MutationObserver((list) => list.forEach((m) => m.addedNodes.forEach((n) => n.nodeType === 1 && n.tagName !== 'MARK' && walk(n, noted))))
      .observe(document.body, { childList: true, subtree: true });
  }

  // the pop-up asks to note the account of this site
  chrome.runtime.onMessage.addListener(async ({ note }) => {
    const { noted = {} } = await chrome.storage.local.get('noted');
    await chrome.storage.local.set({ noted: { ...noted, [location.hostname]: note } });
  });

  start();
})();
