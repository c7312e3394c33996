// Did I copy the coin address completely? Checks the checksum when you paste.
// Works without a network; the page may be saved and opened from a stick.
const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

function base58(text) {
  let n = 0n;
  for (const c of text) {
    const i = ALPHABET.indexOf(c);
    if (i < 0) return null;
    n = n * 58n + BigInt(i);
  }
  const hex = n.toString(16).padStart(50, '0');
  return Uint8Array.from(hex.match(/../g), (h) => parseInt(h, 16));
}

async function sha256(bytes) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

export async function valid(address) {
  const bytes = base58(address.trim());
  if (!bytes || bytes.length !== 25) return false;
  const twice = await sha256(await sha256(bytes.slice(0, 21)));
  return bytes.slice(21).every((b, i) => b === twice[i]);
}

const field = document.querySelector('#address');
const verdict = document.querySelector('#verdict');

field.addEventListener('paste', (event) => {
  event.preventDefault();
  field.value = event.clipboardData.getData('text/plain').trim();
  field.dispatchEvent(new Event('input'));
});

field.addEventListener('input', async () => {
  if (!field.value) {
    verdict.textContent = '';
    return;
  }
  const ok = await valid(field.value);
  verdict.textContent = ok ? 'Checksum is right.' : 'Checksum is wrong - a character is missing or changed.';
  verdict.className = ok ? 'good' : 'bad';
});
