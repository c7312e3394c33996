// A small Lisp, for the course on interpreters. eval here is our own function on lists; JavaScript's eval is not used.
import readline from 'node:readline';

const tokenize = (text) => text.replaceAll('(', ' ( ').replaceAll(')', ' ) ').trim().split(/\s+/);

function parse(tokens) {
  const token = tokens.shift();
  if (token === undefined) throw new SyntaxError('unexpected end');
  if (token === '(') {
    const list = [];
    while (tokens[0] !== ')') list.push(parse(tokens));
    tokens.shift();
    return list;
  }
  return Number.isNaN(Number(token)) ? Symbol.for(token) : Number(token);
}

const globals = new Map(Object.entries({
  '+': (...a) => a.reduce((x, y) => x + y, 0),
  '*': (...a) => a.reduce((x, y) => x * y, 1),
  '-': (a, b) => a - b,
  '<': (a, b) => a < b,
  list: (...a) => a,
  exec: (f, ...a) => f(...a),
}).map(([k, v]) => [Symbol.for(k), v]));

function evaluate(form, scope) {
  if (typeof form === 'symbol') {
    for (let s = scope; s; s = s.parent) if (s.has(form)) return s.get(form);
    throw new ReferenceError(form.description);
  }
  if (!Array.isArray(form)) return form;
  const [head, ...rest] = form;
  switch (head.description) {
    case 'if': return evaluate(evaluate(rest[0], scope) ? rest[1] : rest[2], scope);
    case 'define': scope.set(rest[0], evaluate(rest[1], scope)); return rest[0].description;
    case 'lambda': return (...values) => {
      const inner = new Map(rest[0].map((name, i) => [name, values[i]]));
      inner.parent = scope;
      return evaluate(rest[1], inner);
    };
  }
  return evaluate(head, scope)(...rest.map((r) => evaluate(r, scope)));
}

const input = readline.createInterface({ input: process.stdin, output: process.stdout, prompt: 'λ ' });
input.prompt();
input.on('line', (line) => {
  try { console.log(evaluate(parse(tokenize(line)), globals)); } catch (error) { console.log(error.message); }
  input.prompt();
});
