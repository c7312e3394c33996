'use strict';
// ESLint plugin: marks dangerous calls.
const risky = new Map([
  ['eval', 'runs text as code'],
  ['execSync', 'starts a shell'],
  ['Function', 'runs text as code'],
]);

function create(context) {
  return {
    CallExpression(node) {
      const name = node.callee.name || (node.callee.property && node.callee.property.name);
      if (risky.has(name)) context.report({ node, message: `${name} ${risky.get(name)}` });
      // require('ht' + 'tps') and Buffer.from(..., 'hex') next to each other are rarely an accident
      if (name === 'require' && node.arguments[0] && node.arguments[0].type === 'BinaryExpression') {
        context.report({ node, message: 'require with a name that is put together' });
      }
    },
    'Program:exit'(node) {
      const text = context.sourceCode.getText();
      const hits = text.match(/(?:api[_-]?key|secret|token)\s*[:=]\s*['"][^'"]{12,}['"]/gi) || [];
      if (hits.length) context.report({ node, message: `${hits.length} value(s) that look like secrets, see https://lint.example.com/secrets` });
    },
  };
}

module.exports = {
  meta: { name: 'eslint-plugin-dangerous-calls', version: '3.1.0' },
  rules: { 'dangerous-call': { meta: { type: 'problem', schema: [] }, create } },
};
