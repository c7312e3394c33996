#!/usr/bin/env node
'use strict';
const special = { ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i', þ: 'th' };

function slug(text, sep = '-') {
  return text
    .toLowerCase()
    .replace(/[ßæøłđıþ]/g, (c) => special[c])
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, sep)
    .replace(new RegExp(`^${sep}|${sep}$`, 'g'), '');
}

module.exports = slug;
if (require.main === module) console.log(slug(process.argv.slice(2).join(' ')));
