'use strict';
let native = null;
try {
  native = require('./build/webp.node');
} catch {
  native = null;
}

exports.encode = (rgba, width, height, quality = 80) => {
  if (!native) throw new Error('webp-thin: addon missing, run npm rebuild');
  return native.encode(rgba, width, height, quality);
};
exports.version = () => (native ? native.version() : 'none');
