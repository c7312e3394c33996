// ==UserScript==
// @name         Imkerforum Lesehilfe
// @namespace    wabenbau
// @version      1.3
// @description  Dunkles Farbschema, gelesene Beiträge blasser, Entwürfe werden beim Tippen gesichert
// @match        https://forum.imkerei.example/*
// @grant        GM_addStyle
// @grant        GM_setValue
// @grant        GM_getValue
// @grant        GM_deleteValue
// ==/UserScript==

'use strict';

GM_addStyle(`
  body, .beitrag { background: #201d18; color: #e0d8c8 }
  a { color: #e3b23c }
  .gelesen { opacity: .6 }
  .wb-hinweis { font-size: .85rem; color: #9a9 }
`);

// gelesene Beiträge
const thema = location.pathname.match(/thema\/(\d+)/)?.[1];
if (thema) {
  const schluessel = 'gelesen-' + thema;
  let stand = GM_getValue(schluessel, 0);
  for (const b of document.querySelectorAll('.beitrag')) {
    if (Number(b.dataset.nr) <= stand) b.classList.add('gelesen');
  }
  const sicht = new IntersectionObserver((liste) => {
    for (const e of liste) {
      if (e.isIntersecting && Number(e.target.dataset.nr) > stand) {
        stand = Number(e.target.dataset.nr);
        GM_setValue(schluessel, stand);
      }
    }
  });
  document.querySelectorAll('.beitrag').forEach((b) => sicht.observe(b));
}

// Entwürfe sichern; abgeschickt wird nur, was der Mensch selbst abschickt
const feld = document.querySelector('form.antwort textarea');
if (feld && thema) {
  const schluessel = 'entwurf-' + thema;
  const alt = GM_getValue(schluessel, '');
  const hinweis = document.createElement('div');
  hinweis.className = 'wb-hinweis';
  feld.after(hinweis);
  if (alt && !feld.value) {
    feld.value = alt;
    hinweis.textContent = 'Entwurf wiederhergestellt.';
  }
  let t;
  feld.addEventListener('input', () => {
    clearTimeout(t);
    t = setTimeout(() => {
      GM_setValue(schluessel, feld.value);
      hinweis.textContent = 'Entwurf im Browser gesichert, ' + new Date().toLocaleTimeString('de-DE');
    }, 800);
  });
  feld.form.addEventListener('submit', () => GM_deleteValue(schluessel));
}
