// Asks for consent once and loads the statistics only after a yes.
(function () {
  'use strict';
  var KEY = 'consent';
  var stored = localStorage.getItem(KEY);

  function load() {
    var s = document.createElement('script');
    s.src = '/assets/stats.js';
    s.defer = true;
    document.head.appendChild(s);
  }

  function answer(value) {
    localStorage.setItem(KEY, value);
    document.getElementById('consent').remove();
    if (value === 'yes') load();
    else document.cookie.split('; ').forEach(function (c) {
      var name = c.split('=')[0];
      if (name.indexOf('stats_') === 0) document.cookie = name + '=; max-age=0; path=/';
    });
  }

  if (stored === 'yes') return load();
  if (stored === 'no') return;

  var box = document.createElement('div');
  box.id = 'consent';
  box.setAttribute('role', 'dialog');
  box.innerHTML = '<p>May we count visits?</p><button data-a="yes">Yes</button><button data-a="no">No</button>';
  box.addEventListener('click', function (e) { if (e.target.dataset.a) answer(e.target.dataset.a); });
  document.body.appendChild(box);
})();
