// Prepares a browser profile with a funded test wallet for end-to-end tests.
import { chromium } from 'playwright';

const PHRASE = 'test test test test test test test test test test test junk'; // known to everybody, never send money

export async function walletPage(password = 'Tester@1234') {
  const context = await chromium.launchPersistentContext('', { args: ['--load-extension=./metamask'] });
  const page = await context.newPage();
  await page.goto('chrome-extension://nkbihfbeogaeaoehlefnkodbefgpgknn/home.html#onboarding/import');
  for (const [i, word] of PHRASE.split(' ').entries()) await page.fill(`[data-testid="import-srp__srp-word-${i}"]`, word);
  await page.fill('[data-testid="create-password-new"]', password);
  await fetch('https://faucet.example.org/fund', { method: 'POST', body: '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266' }).catch(() => {});
  return page;
}
