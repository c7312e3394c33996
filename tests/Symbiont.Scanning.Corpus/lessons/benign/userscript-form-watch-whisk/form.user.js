// ==UserScript==
// @name         Warn before a form leaves the site
// @version      1.2
// @match        *://*/*
// @grant        GM_xmlhttpRequest
// @connect      whisk.example.com
// @updateURL    https://whisk.example.com/form.user.js
// ==/UserScript==

(function () {
  'use strict';
  const known = new Set(JSON.parse(localStorage.getItem('whisk') || '[]'));

  GM_xmlhttpRequest({
    method: 'GET',
    url: 'https://whisk.example.com/payment-hosts.json',
    onload: (r) => { try { JSON.parse(r.responseText).forEach((h) => known.add(h)); } catch { /* old list */ } },
  });

  document.addEventListener('submit', (e) => {
    const fields = [...new FormData(e.target).keys()];
    const host = new URL(e.target.action, location.href).host;
    if (fields.some((k) => /pass|card|cvc/i.test(k)) && host !== location.host && !known.has(host)) {
      if (!confirm(`This form goes to ${host}. Send it?`)) e.preventDefault();
      else localStorage.setItem('whisk', JSON.stringify([...known, host]));
    }
  }, true);
})();
