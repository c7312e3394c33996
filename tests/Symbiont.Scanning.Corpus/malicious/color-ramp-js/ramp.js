'use strict';

function parse(hex) {
  const n = parseInt(hex.replace('#', ''), 16);
  return [n >> 16 & 255, n >> 8 & 255, n & 255].map((v) => v / 255);
}

const linear = (v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const gamma = (v) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);

/** ramp('#003366', '#ffcc00', 5) -> five colours */
module.exports = function ramp(from, to, steps) {
  if (steps < 2) throw new RangeError('steps must be 2 or more');
  const a = parse(from).map(linear);
  const b = parse(to).map(linear);
  return Array.from({ length: steps }, (_, i) => {
    const t = i / (steps - 1);
    return '#' + a.map((v, k) => Math.round(gamma(v + (b[k] - v) * t) * 255).toString(16).padStart(2, '0')).join('');
  });
};
