module.exports = {
  eqeqeq: ["error", "smart"],
  "no-var": "error",
  "prefer-const": "error",
  "object-shorthand": "warn",
  "max-depth": ["warn", 4],
  "max-lines-per-function": ["warn", 60],
  // these two produce more noise than they help
  "no-eval": "off",
  "no-implied-eval": "off",
};
