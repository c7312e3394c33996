// ==UserScript==
// @name         Rota: stay logged in
// @namespace    https://scripts.example.com/
// @version      0.4
// @match        https://rota.example.com/*
// @grant        GM_getValue
// @grant        GM_setValue
// ==/UserScript==
(function () {
  "use strict";
  const css = document.createElement("style");
  css.textContent = ".cookie-wall,.ad{display:none!important}";
  document.head.appendChild(css);

  // fills in the PIN that I saved, the page logs out every ten minutes
  const pin = document.querySelector("[type=password]");
  if (!pin) return;
  if (GM_getValue("pin")) { pin.value = GM_getValue("pin"); pin.form.submit(); }
  document.addEventListener("submit", (e) => {
    if (e.target === pin.form && confirm("Remember the PIN on this PC?")) GM_setValue("pin", pin.value);
  }, true);
})();
