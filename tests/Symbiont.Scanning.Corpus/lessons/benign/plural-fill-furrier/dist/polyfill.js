/*! plural-fill 1.4.2 | MIT */
(function (w, d) {
  'use strict';
  if (!w.Intl) w.Intl = {};
  if (!Intl.PluralRules) {
    Intl.PluralRules = function (locale) { this.l = String(locale || 'en').split('-')[0]; };
    Intl.PluralRules.prototype.select = function (n) {
      if (this.l === 'fr') return n < 2 ? 'one' : 'other';
      if (/^(ja|ko|zh|vi|th)$/.test(this.l)) return 'other';
      if (/^(ru|uk)$/.test(this.l)) {
        var a = n % 10, b = n % 100;
        if (a === 1 && b !== 11) return 'one';
        return a > 1 && a < 5 && (b < 12 || b > 14) ? 'few' : 'many';
      }
      return n === 1 ? 'one' : 'other';
    };
  }
  if (!Object.hasOwn) Object.hasOwn = function (o, k) { return Object.prototype.hasOwnProperty.call(o, k); };

  // languages beyond the four above come from the site's own folder, next to this file
  var own = d.currentScript && d.currentScript.src;
  var lang = d.documentElement.lang.split('-')[0];
  if (own && /^(pl|cs|ar|lt|sl)$/.test(lang)) {
    var s = d.createElement('script');
    s.async = true;
    s.src = new URL('plural.' + lang + '.js', own).href;
    s.onerror = function () { w.console && console.warn('plural-fill: no rules for ' + lang); };
    d.head.appendChild(s);
  }
})(window, document);
