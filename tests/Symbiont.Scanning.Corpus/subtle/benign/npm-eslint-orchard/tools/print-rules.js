'use strict';
// Prints a Markdown table of all rules, used for RULES.md before packing.
const config = require('../index.js');

const rows = Object.entries(config.rules)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([name, value]) => {
    const level = Array.isArray(value) ? value[0] : value;
    const options = Array.isArray(value) && value.length > 1 ? '`' + JSON.stringify(value.slice(1)) + '`' : '';
    return `| ${name} | ${level} | ${options} |`;
  });

console.log('# Rules\n');
console.log('| rule | level | options |');
console.log('| --- | --- | --- |');
console.log(rows.join('\n'));
