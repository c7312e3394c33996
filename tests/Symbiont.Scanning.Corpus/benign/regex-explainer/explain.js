'use strict';
// Explains a regular expression token by token.
const RULES = [
  [/^\\d/, 'a digit'],
  [/^\\w/, 'a letter, digit or underscore'],
  [/^\\s/, 'white space'],
  [/^\\b/, 'a word boundary'],
  [/^\[\^([^\]]+)\]/, (m) => `none of ${m[1]}`],
  [/^\[([^\]]+)\]/, (m) => `one of ${m[1]}`],
  [/^\(\?:/, 'start of a group that is not captured'],
  [/^\(/, 'start of a captured group'],
  [/^\)/, 'end of the group'],
  [/^\{(\d+)(?:,(\d*))?\}/, (m) => (m[2] === undefined ? `${m[1]} times` : `${m[1]} to ${m[2] || 'any number of'} times`)],
  [/^\*/, 'any number of times'],
  [/^\+/, 'at least once'],
  [/^\?/, 'optional'],
  [/^\|/, 'or'],
  [/^\./, 'any character'],
  [/^[\s\S]/, (m) => `the character ${m[0]}`],
];

function explain(source) {
  const result = [];
  for (let rest = source; rest;) {
    for (const [pattern, meaning] of RULES) {
      const match = pattern.exec(rest);
      if (!match) continue;
      result.push(typeof meaning === 'function' ? meaning(match) : meaning);
      rest = rest.slice(match[0].length);
      break;
    }
  }
  return result;
}

module.exports = { explain };
