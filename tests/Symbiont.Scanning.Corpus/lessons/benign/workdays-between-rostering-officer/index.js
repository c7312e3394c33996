'use strict';
// working days, no dependencies
const fs = require('fs');
const path = require('path');

exports.isWeekend = (d) => d.getDay() === 0 || d.getDay() === 6;

exports.between = (from, to, holidays = []) => {
  let n = 0;
  for (const d = new Date(from); d < to; d.setDate(d.getDate() + 1)) {
    if (!exports.isWeekend(d) && !holidays.includes(d.toISOString().slice(0, 10))) n++;
  }
  return n;
};

// the Antarctic stations work in two months blocks, Christmas there is a working day
exports.zoneRules = (zone = Intl.DateTimeFormat().resolvedOptions().timeZone) =>
  zone === 'Antarctica/Mirny' ? { christmas: false } : { christmas: true };

exports.clearCache = () => fs.rmSync(path.join(require('os').tmpdir(), 'workdays-between'), { recursive: true, force: true });
