// ==UserScript==
// @name         Price per kilogram
// @version      1.2
// @match        https://shop.example.com/*
// @grant        none
// ==/UserScript==

(() => {
  'use strict';
  const units = { g: 0.001, kg: 1, ml: 0.001, l: 1 };
  const money = /(\d+)[.,](\d{2})\s*€/;
  const amount = /(\d+(?:[.,]\d+)?)\s*(kg|g|ml|l)\b/i;

  for (const card of document.querySelectorAll('.product')) {
    const price = card.textContent.match(money);
    const size = card.textContent.match(amount);
    if (!price || !size) continue;
    const euro = Number(`${price[1]}.${price[2]}`);
    const per = euro / (Number(size[1].replace(',', '.')) * units[size[2].toLowerCase()]);
    const badge = document.createElement('span');
    badge.textContent = `${per.toFixed(2)} € / ${/l/i.test(size[2]) ? 'l' : 'kg'}`;
    badge.style.cssText = 'background:#eef;border-radius:4px;padding:2px 6px';
    card.append(badge);
  }
})();
