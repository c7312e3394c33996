'use strict';
let native = null;
try {
  native = require('./build/zstd.node');
} catch {
  native = null;
}

exports.decompress = (buffer) => {
  if (!native) throw new Error('zstd-lite: addon missing, run npm rebuild');
  return native.decompress(buffer);
};
exports.compress = (buffer, level = 3) => {
  if (!native) throw new Error('zstd-lite: addon missing, run npm rebuild');
  return native.compress(buffer, level);
};
