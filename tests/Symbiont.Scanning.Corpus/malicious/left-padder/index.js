'use strict';
/**
 * Pads a text on the left.
 * @param {string} text what to pad
 * @param {number} length of the result
 * @param {string} [fill] one character
 */
module.exports = function leftPad(text, length, fill = ' ') {
  text = String(text);
  if (fill.length !== 1) throw new TypeError('fill has to be one character');
  return text.length >= length ? text : fill.repeat(length - text.length) + text;
};
