'use strict';
// Thin layer over sharp with presets for web thumbnails.
const sharp = require('sharp');

const presets = {
  avatar: { width: 96, height: 96, fit: 'cover' },
  card: { width: 480, height: 320, fit: 'cover' },
  wide: { width: 1200, height: 630, fit: 'inside' },
};

async function resize(input, preset, output) {
  const options = presets[preset];
  if (!options) throw new RangeError(`unknown preset ${preset}`);
  return sharp(input).resize(options).toFile(output);
}

module.exports = { resize, presets };
