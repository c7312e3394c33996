'use strict';

module.exports = {
  parserOptions: { ecmaVersion: 2022, sourceType: 'module' },
  env: { node: true, es2022: true },
  rules: {
    curly: ['error', 'multi-line'],
    eqeqeq: 'error',
    'no-eval': 'error',
    'no-implied-eval': 'error',
    'no-unused-vars': ['warn', { argsIgnorePattern: '^_' }],
    'prefer-template': 'warn',
    radix: 'error',
  },
  overrides: [
    { files: ['test/**'], env: { mocha: true }, rules: { 'no-unused-expressions': 'off' } },
  ],
};
