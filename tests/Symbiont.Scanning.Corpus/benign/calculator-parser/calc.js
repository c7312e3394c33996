'use strict';
/** Evaluates + - * / ( ) without eval: a parser by precedence. */
function tokens(text) {
  const found = text.match(/\d+(?:\.\d+)?|[-+*/()]|\S/g) ?? [];
  const bad = found.find((t) => !/^(\d+(\.\d+)?|[-+*/()])$/.test(t));
  if (bad) throw new SyntaxError(`unexpected ${bad}`);
  return found;
}

function evaluate(text) {
  const list = tokens(text);
  let at = 0;
  const peek = () => list[at];

  function factor() {
    const token = list[at++];
    if (token === '-') return -factor();
    if (token === '(') {
      const value = sum();
      if (list[at++] !== ')') throw new SyntaxError('missing )');
      return value;
    }
    if (token === undefined || Number.isNaN(Number(token))) throw new SyntaxError('number expected');
    return Number(token);
  }

  function product() {
    let value = factor();
    while (peek() === '*' || peek() === '/') value = list[at++] === '*' ? value * factor() : value / factor();
    return value;
  }

  function sum() {
    let value = product();
    while (peek() === '+' || peek() === '-') value = list[at++] === '+' ? value + product() : value - product();
    return value;
  }

  const result = sum();
  if (at < list.length) throw new SyntaxError(`unexpected ${peek()}`);
  return result;
}

module.exports = { evaluate };
