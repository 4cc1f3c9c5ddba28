import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openArticle } from './desk.ts';

const CONTROL = 2;
const SHIFT = 8;

/** A key press as the system reports it. `held`: the keys that are held down. */
const press = (key: string, held = 0, code = key.toUpperCase().charCodeAt(0)) => ({
  type: 'keyDown' as const,
  key,
  windowsVirtualKeyCode: code,
  modifiers: held,
  ...(held === 0 && key.length === 1 && { text: key }),
});
const F8 = press('F8', 0, 119);

/** Presses keys one after the other while the page is at something else, so that none has a frame of its own. */
async function pressHastily(page: Page, ...keys: readonly ReturnType<typeof press>[]) {
  const system = await page.context().newCDPSession(page);
  const busy = page.evaluate(() => {
    const end = performance.now() + 400;
    while (performance.now() < end);
  });
  await Promise.all([
    busy,
    ...keys.flatMap((key) => [
      system.send('Input.dispatchKeyEvent', key),
      system.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' }),
    ]),
  ]);
  await system.detach();
}

const letters = (word: string) => [...word].map((letter) => press(letter));

it('what is typed right behind a key goes to the field that the key calls, and none of it to the page', async () => {
  const { page, text } = await openArticle('It was the the sea.\n\nAll was well.\n');
  const before = await text.textContent();
  const field = (name: string) =>
    page.getByRole('textbox', { name }).or(page.getByRole('combobox', { name }));
  await text.locator('p').last().click();

  await pressHastily(page, press('P', CONTROL + SHIFT), ...letters('print'));
  await expect.poll(() => field('Search the commands').inputValue()).toBe('print');
  await page.keyboard.press('Escape');

  await pressHastily(page, press('f', CONTROL), ...letters('well'));
  await expect.poll(() => field('Find').inputValue()).toBe('well');
  await expect.poll(() => page.locator('#find-count').textContent()).toBe('1 of 1');
  // Again, over what the field holds already.
  await text.locator('p').first().click();
  await pressHastily(page, press('f', CONTROL), ...letters('sea'));
  await expect.poll(() => field('Find').inputValue()).toBe('sea');
  // The match is what the link is to be of.
  await expect.poll(() => page.locator('#find-count').textContent()).toBe('1 of 1');
  await page.keyboard.press('Escape');

  await pressHastily(page, press('k', CONTROL), ...letters('https'));
  await expect.poll(() => field('Address').inputValue()).toBe('https');
  await page.keyboard.press('Escape');

  await pressHastily(page, F8, ...letters('ea'));
  await expect.poll(() => field('Your own words').inputValue()).toBe('a');
  expect(await text.textContent()).toBe(before);
});
