import { expect, test } from '@playwright/test';

const user = { mail: 'alice@example.com', password: process.env.E2E_PASSWORD ?? 'correct horse' };

test.beforeEach(async ({ page }) => {
  await page.goto('/login');
});

test('a known user sees the start page', async ({ page, context }) => {
  await page.getByLabel('Mail').fill(user.mail);
  await page.getByLabel('Password').fill(user.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible();

  const session = (await context.cookies()).find((cookie) => cookie.name === 'session');
  expect(session?.httpOnly).toBe(true);
  expect(session?.secure).toBe(true);
});

test('a wrong password shows one message for every reason', async ({ page }) => {
  await page.getByLabel('Mail').fill('nobody@example.com');
  await page.getByLabel('Password').fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toHaveText('Mail or password is wrong.');
});

test('script in the name field is shown as text', async ({ page }) => {
  await page.goto('/register');
  await page.getByLabel('Name').fill('<script>alert(1)</script>');
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByTestId('preview')).toContainText('<script>');
});
