'use strict';
/**
 * Compiles templates at build time into modules, so that nothing has to be
 * evaluated in the browser. The output is JavaScript text in dist/, never run here.
 *
 *   node compile.js views dist
 *
 *   <h1>{{ title }}</h1>   value, HTML-escaped
 *   {{# each items }}...{{/ each }}
 */
const fs = require('fs');
const path = require('path');

const NAME = /^[A-Za-z_][\w.]*$/;

function expression(text, file) {
  const name = text.trim();
  if (!NAME.test(name)) throw new SyntaxError(`${file}: only names are allowed, found "${name}"`);
  return 'data.' + name;
}

function compile(source, file) {
  const out = ['export default function (data, escape) {', '  let s = "";'];
  const stack = [];
  for (const piece of source.split(/(\{\{.*?\}\})/s)) {
    const tag = /^\{\{(#\s*each|\/\s*each)?(.*?)\}\}$/s.exec(piece);
    if (!tag) {
      if (piece) out.push(`  s += ${JSON.stringify(piece)};`);
    } else if (!tag[1]) {
      out.push(`  s += escape(${expression(tag[2], file)});`);
    } else if (tag[1].startsWith('#')) {
      stack.push('data');
      out.push(`  for (const item of ${expression(tag[2], file)}) { const data = item;`);
    } else {
      if (!stack.pop()) throw new SyntaxError(`${file}: {{/ each }} without beginning`);
      out.push('  }');
    }
  }
  if (stack.length) throw new SyntaxError(`${file}: {{# each }} is not closed`);
  return out.concat('  return s;', '}', '').join('\n');
}

const [from = 'views', to = 'dist'] = process.argv.slice(2);
fs.mkdirSync(to, { recursive: true });
for (const file of fs.readdirSync(from).filter((f) => f.endsWith('.html'))) {
  const target = path.join(to, file.replace(/\.html$/, '.mjs'));
  fs.writeFileSync(target, compile(fs.readFileSync(path.join(from, file), 'utf8'), file));
  console.log(file, '->', target);
}
