// ==UserScript==
// @name         Forum Sözlükçesi
// @namespace    https://scripts.example.org/
// @version      2.3
// @description  Forumdaki kısaltmaların açılımını gösterir
// @match        https://forum.example.org/*
// @grant        GM_xmlhttpRequest
// @grant        GM_getValue
// @grant        GM_setValue
// @connect      sozluk.example.net
// @run-at       document-end
// ==/UserScript==

(function () {
  'use strict';

  const API = 'https://sozluk.example.net/api/v1/abbr.json';
  const DAY = 86400000;

  // Liste günde bir kez indirilir.
  function load(done) {
    const kept = GM_getValue('list', null);
    if (kept && Date.now() - kept.at < DAY) return done(kept.words);
    GM_xmlhttpRequest({
      method: 'GET',
      url: API,
      anonymous: true,
      timeout: 8000,
      onload: r => {
        if (r.status !== 200) return kept && done(kept.words);
        const words = JSON.parse(r.responseText);
        GM_setValue('list', { at: Date.now(), words });
        done(words);
      },
      onerror: () => kept && done(kept.words),
    });
  }

  function mark(node, words) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const t of texts) {
      const word = Object.keys(words).find(w => t.data.includes(w));
      if (!word || t.parentElement.closest('abbr, code, a, input, textarea')) continue;
      const rest = t.splitText(t.data.indexOf(word));
      rest.splitText(word.length);
      const abbr = document.createElement('abbr');
      abbr.title = String(words[word]);
      rest.replaceWith(abbr);
      abbr.append(rest);
    }
  }

  load(words => document.querySelectorAll('.post-body').forEach(n => mark(n, words)));
})();
