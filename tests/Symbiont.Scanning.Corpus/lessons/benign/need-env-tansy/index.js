module.exports = function (n) { var v = process.env[n]; if (!v) throw new Error(n + ' is not set'); return v };
