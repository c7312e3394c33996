'use strict';
const test = require('node:test');
const assert = require('node:assert');
const { parse } = require('./index.js');

test('a value in quotes loses its quotes', () => {
  assert.deepStrictEqual(parse('A="b c"'), { A: 'b c' });
});

test('export is accepted', () => {
  assert.deepStrictEqual(parse('export TOKEN=not-a-real-token'), { TOKEN: 'not-a-real-token' });
});

test('comments and empty lines are skipped', () => {
  assert.deepStrictEqual(parse('# secret\n\nKEY=1'), { KEY: '1' });
});

test('a line without an equals sign is an error', () => {
  assert.throws(() => parse('KEY'), SyntaxError);
});
