/* icons.json -> icons.svg: one sprite of all icons of the manual */
const fs = require('fs');
const path = require('path');

const source = path.join(__dirname, 'icons.json');
const target = path.join(__dirname, 'icons.svg');

if (fs.existsSync(target) && fs.statSync(target).mtimeMs > fs.statSync(source).mtimeMs) process.exit(0);

// {"ok": "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCA4IDgiPjxjaXJjbGUgY3g9IjQiIGN5PSI0IiByPSIzIiBmaWxsPSIjMmE3Ii8+PC9zdmc+", …}
const icons = JSON.parse(fs.readFileSync(source, 'utf8'));
const symbols = Object.entries(icons).map(([name, data]) => {
  if (!/^[a-z-]+$/.test(name)) throw new Error(`name of an icon: ${name}`);
  const svg = Buffer.from(data, 'base64').toString('utf8');
  if (/<script|on\w+=|href=/i.test(svg)) throw new Error(`${name} holds more than a drawing`);
  const [, box, inner] = /viewBox="([^"]+)"[^>]*>(.*)<\/svg>/s.exec(svg);
  return `<symbol id="${name}" viewBox="${box}">${inner}</symbol>`;
});
fs.writeFileSync(target, `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('\n')}</svg>\n`);
console.log(`${symbols.length} icons`);
