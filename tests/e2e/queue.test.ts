import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openArticle } from './desk.ts';
import { article } from './launch.ts';

const THINGS = ['anchor', 'barrel', 'compass', 'deck', 'engine', 'flag', 'galley', 'hatch'];
const DEEDS = ['was painted', 'came from Riga', 'lay on the quay', 'cost a fortune', 'is lost'];

/** Forty paragraphs, each with one finding in it. */
const LONG = `# Boats\n\n${Array.from({ length: 40 }, (_, i) => {
  const [thing, deed] = [THINGS[i % 8], DEEDS[i % 5]];
  return `The ${thing} ${deed} in ${1900 + i}. Nobody saw the the ${deed!.split(' ').at(-1)} man. Ask the ${THINGS[(i * 3) % 8]}.`;
}).join('\n\n')}\n`;

const FEW = 'The boat was was red.\n\nIt sailed to to the island.\n\nThey came back back late.\n';

/** In which part of the page's height the current finding stands, from 0 to 1. */
const height = (page: Page) =>
  page.evaluate(() => {
    const { top, height } = document.querySelector('.page')!.getBoundingClientRect();
    const place = document.querySelector('.article .current')!.getBoundingClientRect();
    return ((place.top + place.bottom) / 2 - top) / height;
  });

/** The paragraph that the current finding stands in. */
const current = (page: Page) => article(page).locator('p:has(.current)').textContent();

/** Makes the worker hear of each question so many ms late. */
const slowWorker = (page: Page, late: number) =>
  page.evaluate((late) => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (...given) {
      setTimeout(
        () => postMessage.apply(this, given as [unknown, StructuredSerializeOptions]),
        late,
      );
    };
  }, late);

it('F8 brings each finding to the middle third of the page, and the list keeps its place', async () => {
  const { page, rows } = await openArticle(LONG);
  await expect.poll(() => rows.count()).toBeGreaterThan(8);
  for (let i = 0; i < 12; i++) await page.keyboard.press('F8');
  await expect.poll(() => current(page)).toContain('in 1911.');
  await expect.poll(() => height(page)).toBeGreaterThan(1 / 3);
  expect(await height(page)).toBeLessThan(2 / 3);
  const selected = page.getByRole('listbox').getByRole('option', { selected: true });
  const top = async () => (await selected.boundingBox())!.y;
  const before = await top();
  await page.keyboard.press('Enter');
  await expect.poll(() => current(page)).toContain('in 1912.');
  // The row that comes next moves up by the one that went; nothing else moves.
  expect(Math.abs((await top()) - before)).toBeLessThan(40);
  await expect.poll(() => height(page)).toBeGreaterThan(1 / 3);
  expect(await height(page)).toBeLessThan(2 / 3);

  // The panel goes with the card that has the keyboard.
  await page.keyboard.press('Control+Shift+b');
  await article(page).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('F8');
  await page.locator('.card:focus').waitFor();
});

it('from the page, keys act on the finding at the caret, and open its card', async () => {
  const { page, text, rows, card, status } = await openArticle(FEW);
  await expect.poll(() => rows.count()).toBe(3);
  await text.getByText('to to').click();
  await page.keyboard.press('Alt+i');
  await expect.poll(() => rows.count()).toBe(2);
  expect(await text.textContent()).toContain('to to');
  await text.getByText('was was').click();
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => text.textContent()).toContain('The boat was red.');
  await text.getByText('back back').click();
  await page.keyboard.press('Control+Shift+Enter');
  await page.getByRole('dialog', { name: 'Accept all of this kind' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+.');
  await expect
    .poll(() => card.evaluate((card) => card.contains(document.activeElement)))
    .toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => text.evaluate((text) => text === document.activeElement)).toBe(true);
  await page.keyboard.type('!');
  expect(await text.textContent()).toContain('!');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('F8');
  await expect.poll(() => status.textContent()).toContain('From the start again.');
});

it('a word that is composed is let alone until it is whole', async () => {
  const { page, text, rows } = await openArticle(FEW);
  await expect.poll(() => rows.count()).toBe(3);
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    Object.assign(globalThis, { checks: 0 });
    Worker.prototype.postMessage = function (message, ...rest) {
      if (message.job === 'checkBlocks') checks++;
      return postMessage.call(this, message, ...(rest as [StructuredSerializeOptions]));
    };
  });
  await text.getByText('was was').click();
  const session = await page.context().newCDPSession(page);
  for (const composed of ['か', 'かん', 'かんじ'])
    await session.send('Input.imeSetComposition', {
      text: composed,
      selectionStart: composed.length,
      selectionEnd: composed.length,
    });
  await page.waitForTimeout(600);
  expect(await page.evaluate(() => checks)).toBe(0);
  expect(await text.textContent()).toContain('かんじ');
  await session.send('Input.insertText', { text: '漢字' });
  await expect.poll(() => page.evaluate(() => checks)).toBeGreaterThan(0);
  expect(await text.textContent()).toContain('漢字');
  expect(await text.textContent()).not.toContain('かんじ');
});

it('underlines sit on their words in every frame, however late the check', async () => {
  const { page, text, rows } = await openArticle(FEW);
  await expect.poll(() => rows.count()).toBe(3);
  await slowWorker(page, 800);
  await page.evaluate(() => {
    Object.assign(globalThis, { underlined: new Set<string>() });
    const look = () => {
      for (const { textContent } of document.querySelectorAll('.article .finding'))
        underlined.add(textContent);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.keyboard.press('Control+Home');
  await text.getByText('The boat').click({ position: { x: 1, y: 10 } });
  await page.keyboard.press('Home');
  await page.keyboard.type('It goes like this, quickly. ', { delay: 25 });
  await page.keyboard.press('Enter');
  await page.keyboard.type('Another line is here. ', { delay: 25 });
  await page.waitForTimeout(2000);
  expect(await page.evaluate(() => [...underlined].sort())).toEqual([
    'back back',
    'to to',
    'was was',
  ]);
});

it('a long check is stopped, and goes on when it is asked to; a family in the status bar filters', async () => {
  const { page, rows, text } = await openArticle(FEW);
  await expect.poll(() => rows.count()).toBe(3);
  const families = page.getByRole('contentinfo').getByRole('button', { name: /^Punctuation/ });
  await families.click();
  await page.getByText('No finding of the kinds shown.').waitFor();
  await families.click();
  await expect.poll(() => rows.count()).toBe(3);
  await slowWorker(page, 300);
  await text.click();
  await page.keyboard.press('Control+a');
  const long = Array.from(
    { length: 400 },
    (_, i) => `<p>Page ${i} of of it.${' So it goes.'.repeat(60)}</p>`,
  );
  await page.evaluate((html) => {
    const data = new DataTransfer();
    data.setData('text/html', html);
    document
      .querySelector('.article')!
      .dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
  }, long.join(''));
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText(/^Stopped at/).waitFor();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect
    .poll(() => page.locator('.panel .count').first().textContent(), { timeout: 30_000 })
    .toMatch(/^[48]00 findings/);
});

declare global {
  /** On the page: how many checks were asked for. */
  let checks: number;
  /** On the page: every text that an underline stood on. */
  let underlined: Set<string>;
}

it('keeps the keyboard where the last fix brings another finding', async () => {
  const { page, rows, card } = await openArticle('The crew slept. Follow # boats and see them.\n');
  await expect.poll(() => rows.count()).toBe(1);
  await page.keyboard.press('F8');
  await page.locator('.card:focus').waitFor();
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: 'Start the review' })
    .and(page.locator(':focus'))
    .waitFor();
  await page.keyboard.press('Enter');
  await card.getByRole('heading', { name: 'A hashtag in the middle of a sentence' }).waitFor();
});
