// ==UserScript==
// @name        Warn on a leaked password
// @version     0.4
// @match       https://*/*
// @grant       GM_xmlhttpRequest
// @grant       GM_getValue
// @grant       GM_setValue
// @connect     range.example.org
// @run-at      document-idle
// ==/UserScript==

(function () {
  'use strict';

  async function sha1(text) {
    const d = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text));
    return [...new Uint8Array(d)].map((x) => x.toString(16).padStart(2, '0')).join('').toUpperCase();
  }

  function range(prefix) {
    return new Promise((ok) => GM_xmlhttpRequest({
      method: 'GET', url: `https://range.example.org/${prefix}`, headers: { 'Add-Padding': 'true' }, onload: (r) => ok(r.responseText),
    }));
  }

  document.addEventListener('focusout', async (e) => {
    const f = e.target;
    if (!(f instanceof HTMLInputElement) || f.type !== 'password' || f.value.length < 4) return;
    if (f.autocomplete === 'current-password' && GM_getValue(location.host)) return;
    // only the first five digits of the hash leave the page
    const h = await sha1(f.value);
    const known = (await range(h.slice(0, 5))).split('\n').some((l) => l.startsWith(h.slice(5)) && !/:0\s*$/.test(l));
    f.style.outline = known ? '3px solid orange' : '';
    f.title = known ? 'This password is in a public leak' : '';
    GM_setValue(location.host, true);
  }, true);
})();
