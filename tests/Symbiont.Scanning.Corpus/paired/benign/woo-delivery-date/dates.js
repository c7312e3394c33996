jQuery(function ($) {
  var box = $('#ddw_day');
  var note = $('<small role="status"></small>').insertAfter(box);
  box.attr('min', ddw.first);

  box.on('change', function () {
    var day = new Date(box.val() + 'T12:00:00').getDay();
    if (day === 0) {
      note.text('We do not deliver on Sundays.');
      box.val('');
      return;
    }
    $.post(ddw.ajax, { action: 'ddw_free', nonce: ddw.nonce, day: box.val() }, function (a) {
      note.text(a.free ? '' : 'This day is nearly full, delivery may be late in the evening.');
    });
  });

  var kept = sessionStorage.getItem('ddw');
  if (kept && kept >= ddw.first) box.val(kept);
  $(document.body).on('click', '#place_order', function () {
    sessionStorage.setItem('ddw', box.val());
  });
});
