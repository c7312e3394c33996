'use strict';

module.exports = {
  parserOptions: { ecmaVersion: 2023, sourceType: 'module', ecmaFeatures: { jsx: true } },
  env: { browser: true, es2023: true },
  rules: {
    eqeqeq: ['error', 'smart'],
    'no-var': 'error',
    'prefer-const': 'warn',
    'no-shadow': 'warn',
    'max-depth': ['warn', 4],
    'object-shorthand': 'error',
    'no-console': ['warn', { allow: ['warn', 'error'] }],
  },
};
