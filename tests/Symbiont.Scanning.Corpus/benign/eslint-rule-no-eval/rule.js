'use strict';
/** Reports eval, new Function and timers with a text. Each of them turns data into code. */
const TIMERS = new Set(['setTimeout', 'setInterval', 'setImmediate']);

module.exports = {
  meta: {
    type: 'problem',
    docs: { description: 'disallow eval(), new Function() and timers with a string' },
    messages: {
      eval: 'eval runs any text as code.',
      function: 'new Function runs any text as code.',
      timer: '{{name}} with a text is a hidden eval.',
    },
    schema: [],
  },
  create(context) {
    const text = (node) => node && ((node.type === 'Literal' && typeof node.value === 'string') || node.type === 'TemplateLiteral');
    return {
      'CallExpression[callee.name="eval"]'(node) {
        context.report({ node, messageId: 'eval' });
      },
      ':matches(NewExpression, CallExpression)[callee.name="Function"]'(node) {
        context.report({ node, messageId: 'function' });
      },
      CallExpression(node) {
        if (TIMERS.has(node.callee.name) && text(node.arguments[0])) {
          context.report({ node, messageId: 'timer', data: { name: node.callee.name } });
        }
      },
    };
  },
};
