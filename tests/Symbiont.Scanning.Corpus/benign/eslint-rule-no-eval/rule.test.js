'use strict';
const { RuleTester } = require('eslint');
const rule = require('./rule.js');

new RuleTester({ languageOptions: { ecmaVersion: 2022 } }).run('no-dynamic-code', rule, {
  valid: [
    'model.eval()',
    'setTimeout(() => save(), 100)',
    'const re = /a/.exec(text)',
    'JSON.parse(text)',
    'evaluate("1 + 1")',
  ],
  invalid: [
    { code: 'eval(atob(text))', errors: [{ messageId: 'eval' }] },
    { code: 'new Function("return process.env")()', errors: [{ messageId: 'function' }] },
    { code: 'setTimeout("steal()", 1000)', errors: [{ messageId: 'timer' }] },
  ],
});
