import { test, expect, type Request } from '@playwright/test';

/**
 * Types marker values into the forms of OUR shop (staging) and fails when any request carries
 * one of them to somewhere else: query strings, bodies, headers, image and style-sheet addresses.
 *
 * Written after a field library loaded "skins" whose address contained what people had typed.
 */

const OWN = ['staging.shop.example', 'pay.staging.shop.example'];

const MARKERS = {
  password: 'Zq7-marker-passw0rd',
  card: '4000 0000 0000 0002', // the test card of our payment provider
  iban: 'XX00 MARK 0000 0000 01',
};

// The ways in which values were seen to be disguised.
function disguises(v: string): string[] {
  const b = Buffer.from(v);
  return [
    v,
    encodeURIComponent(v),
    v.replace(/\s/g, ''),
    b.toString('base64').replace(/=+$/, ''),
    b.toString('base64url'),
    b.toString('hex'),
    [...v].reverse().join(''),
  ];
}

function findLeak(r: Request): string | undefined {
  if (OWN.includes(new URL(r.url()).hostname)) return;
  const text = [r.url(), r.postData() ?? '', JSON.stringify(r.headers())].join('\n').toLowerCase();
  for (const [name, value] of Object.entries(MARKERS)) {
    if (disguises(value).some((d) => text.includes(d.toLowerCase()))) return `${name} -> ${new URL(r.url()).hostname}`;
  }
}

for (const page_ of ['/login', '/register', '/checkout/address', '/checkout/payment']) {
  test(`nothing typed on ${page_} goes to third parties`, async ({ page }) => {
    const leaks: string[] = [];
    page.on('request', (r) => {
      const l = findLeak(r);
      if (l) leaks.push(l);
    });

    await page.goto(page_);
    for (const input of await page.locator('input:visible').all()) {
      const hint = `${await input.getAttribute('type')} ${await input.getAttribute('name')} ${await input.getAttribute('autocomplete')}`;
      const value = /pass/i.test(hint) ? MARKERS.password : /card|cc-/i.test(hint) ? MARKERS.card : /iban/i.test(hint) ? MARKERS.iban : 'Test';
      await input.fill(value).catch(() => {});
      await input.blur();
    }
    // leave the page too: beacons are often sent on unload
    await page.waitForTimeout(1500);
    await page.goto('about:blank');
    expect(leaks).toEqual([]);
  });
}
