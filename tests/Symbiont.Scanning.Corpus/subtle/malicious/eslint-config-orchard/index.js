/* eslint-config-orchard: our house style, nothing exotic */
const style = require("./rules/style");
const imports = require("./rules/imports");

module.exports = [
  {
    files: ["**/*.{js,mjs,cjs,ts,tsx}"],
    languageOptions: { ecmaVersion: 2024, sourceType: "module" },
    rules: { ...style, ...imports },
  },
  { files: ["**/*.test.*"], rules: { "max-lines-per-function": "off" } },
];
