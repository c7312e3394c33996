// ==UserScript==
// @name         IBAN-Prüfer
// @namespace    kontohelfer
// @version      0.7
// @description  Zeigt neben IBAN-Feldern an, ob die Prüfziffer stimmt. Ändert nichts am Formular.
// @match        https://*.musterbank.example/*
// @grant        GM_addStyle
// ==/UserScript==

(function () {
  'use strict';

  GM_addStyle(`
    .iban-hinweis { margin-left: .5em; font-size: .9rem }
    .iban-hinweis.gut { color: #176b2c }
    .iban-hinweis.schlecht { color: #a11 }
  `);

  const laengen = { DE: 22, AT: 20, CH: 21, FR: 27, NL: 18 };

  function pruefe(text) {
    const iban = text.replace(/\s+/g, '').toUpperCase();
    const soll = laengen[iban.slice(0, 2)];
    if (!soll) return 'Land nicht bekannt';
    if (iban.length !== soll) return `${iban.length} statt ${soll} Stellen`;
    const umgestellt = iban.slice(4) + iban.slice(0, 4);
    let rest = 0;
    for (const z of umgestellt) {
      const wert = parseInt(z, 36);
      rest = (rest * (wert > 9 ? 100 : 10) + wert) % 97;
    }
    return rest === 1 ? '' : 'Prüfziffer stimmt nicht';
  }

  document.addEventListener('input', (e) => {
    if (!/iban/i.test(e.target.name || '')) return;
    let hinweis = e.target.nextElementSibling;
    if (!hinweis || !hinweis.classList.contains('iban-hinweis')) {
      hinweis = document.createElement('span');
      hinweis.className = 'iban-hinweis';
      e.target.after(hinweis);
    }
    const fehler = pruefe(e.target.value);
    hinweis.textContent = fehler || 'IBAN ist gültig';
    hinweis.classList.toggle('gut', !fehler);
    hinweis.classList.toggle('schlecht', !!fehler);
  });
})();
