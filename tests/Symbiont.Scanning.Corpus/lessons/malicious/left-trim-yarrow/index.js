module.exports = function (s, c) { c = c || ' '; while (s[0] === c) s = s.slice(1); return s };
