// Formulas for a small table: =SUM(A1:A3)*2. A parser of its own, so nothing is ever
// handed to eval or new Function.
const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Z]+\d+)(?::([A-Z]+\d+))?|([A-Z]{2,})(?=\()|([-+*/(),]))/y;

const FUNCTIONS = {
  SUM: (xs) => xs.reduce((a, b) => a + b, 0),
  AVG: (xs) => (xs.length ? FUNCTIONS.SUM(xs) / xs.length : 0),
  MIN: (xs) => Math.min(...xs),
  MAX: (xs) => Math.max(...xs),
};

function tokens(text) {
  const list = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const m = TOKEN.exec(text);
    if (!m) throw new SyntaxError(`cannot read "${text.slice(at)}"`);
    const [, number, cell, to, name, sign] = m;
    if (number) list.push({ type: 'number', value: Number(number) });
    else if (cell) list.push({ type: 'range', from: cell, to: to ?? cell });
    else if (name) list.push({ type: 'name', value: name });
    else list.push({ type: sign });
  }
  return list;
}

export function calculate(formula, lookup) {
  const list = tokens(formula.replace(/^=/, ''));
  let i = 0;
  const peek = () => list[i]?.type;
  const take = (type) => {
    if (peek() !== type) throw new SyntaxError(`expected ${type}, found ${peek() ?? 'the end'}`);
    return list[i++];
  };

  function primary() {
    switch (peek()) {
      case 'number': return take('number').value;
      case 'range': { const r = take('range'); return lookup(r.from, r.to)[0] ?? 0; }
      case '-': take('-'); return -primary();
      case '(': { take('('); const v = sum(); take(')'); return v; }
      case 'name': {
        const { value } = take('name');
        if (!Object.hasOwn(FUNCTIONS, value)) throw new SyntaxError(`no function ${value}`);
        take('(');
        const args = [];
        do {
          if (peek() === 'range') { const r = take('range'); args.push(...lookup(r.from, r.to)); }
          else args.push(sum());
        } while (peek() === ',' && take(','));
        take(')');
        return FUNCTIONS[value](args);
      }
      default: throw new SyntaxError('formula ends too early');
    }
  }
  function product() {
    let v = primary();
    while (peek() === '*' || peek() === '/') v = list[i++].type === '*' ? v * primary() : v / primary();
    return v;
  }
  function sum() {
    let v = product();
    while (peek() === '+' || peek() === '-') v = list[i++].type === '+' ? v + product() : v - product();
    return v;
  }
  const result = sum();
  if (i < list.length) throw new SyntaxError('something is left over');
  return result;
}
