import { describe, expect, it } from 'vitest';
import { serious } from './axe.ts';
import { openArticle } from './desk.ts';
import { answerQuestion, article, chooseMenu } from './launch.ts';

const TEXT = `# Ferries

The ferry sails at ten, and the ferry is **red**. See the [ferry plan](https://example.org/plan).

- [ ] paint the ferry
- [x] book the crew

| Pier | Ferry |
| --- | --- |
| One | old ferry |

The last line.
`;

async function open(text = TEXT, colorScheme: 'light' | 'dark' = 'light') {
  const launched = await openArticle(text, 'ferries.md', { colorScheme });
  const { page } = launched;
  await article(page).getByText('The last line.').click();
  await page.keyboard.press('Control+Home');
  // The page hears of a caret that the browser moved only a little later.
  await page.waitForTimeout(200);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  const selected = () => page.evaluate(() => getSelection()?.toString());
  return { ...launched, focused, selected, count: page.locator('.find-count') };
}

describe('find and replace', () => {
  it('finds from the menu, steps by key, and gives the match to the page on Esc', async () => {
    const { app, page, count, focused, selected } = await open();
    await chooseMenu(app, 'Edit', 'Find…');
    await expect.poll(focused).toBe('Find');
    await page.keyboard.type('ferry');
    await expect.poll(() => count.textContent()).toBe('1 of 6');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => count.textContent()).toBe('3 of 6');
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => count.textContent()).toBe('2 of 6');
    expect(await page.locator('.article .match').count()).toBe(6);
    await page.getByRole('button', { name: 'Match case' }).click();
    await expect.poll(() => count.textContent()).toBe('2 of 5');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('Article');
    expect(await selected()).toBe('ferry');
    expect(await page.locator('.article .match').count()).toBe(0);
  });

  it('replaces all as one undo step, by the keyboard alone', async () => {
    const { page, count, focused } = await open();
    await page.keyboard.press('Control+h');
    await expect.poll(focused).toBe('Find');
    await page.keyboard.type('ferry');
    await expect.poll(() => count.textContent()).toBe('1 of 6');
    while ((await focused()) !== 'Replace with') await page.keyboard.press('Tab');
    await page.keyboard.type('tram');
    await page.keyboard.press('Enter');
    await article(page).getByText('Ferries').waitFor();
    await article(page).getByText('The tram sails at ten, and the ferry is').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await article(page).getByText('The tram sails at ten, and the tram is').waitFor();
    await expect.poll(() => count.textContent()).toBe('No match');
    await expect
      .poll(() => page.locator('.unseen[role=status]').textContent())
      .toBe('5 matches replaced.');
    await page.keyboard.press('Control+z');
    await article(page).getByText('The tram sails at ten, and the ferry is').waitFor();
    await page.keyboard.press('Control+z');
    await article(page).getByText('The ferry sails at ten, and the ferry is').waitFor();
  });

  it('names a bad expression and gives up on one that runs wild, while the page goes on', async () => {
    const { page, count } = await open(`${TEXT}\n${'a'.repeat(60)}!\n`);
    await page.keyboard.press('Control+f');
    await page.getByRole('button', { name: 'Regular expression' }).click();
    const field = page.getByRole('textbox', { name: 'Find' });
    await field.fill('(ferry');
    await page.getByText('This expression can’t be read: unterminated group.').waitFor();
    await field.fill('(a+)+$');
    await article(page).getByText('The last line.').click();
    await page.keyboard.type('Typed meanwhile.');
    await page.locator('.fault', { hasText: 'takes too long' }).waitFor();
    await article(page).getByText('Typed meanwhile.').waitFor();
    await field.fill('f(err)y');
    await expect.poll(() => count.textContent()).toContain('6');
  });
});

describe('the link card', () => {
  it('opens at the caret, refuses a script, changes the address and goes back to the page', async () => {
    const { page, focused } = await open();
    await article(page).getByText('ferry plan').click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('link-address');
    const field = page.getByRole('textbox', { name: 'Address' });
    expect(await field.inputValue()).toBe('https://example.org/plan');
    await page.keyboard.type('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await page.getByText('A link leads to a web page').waitFor();
    await field.fill('example.org/new');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Article');
    const link = article(page).locator('a');
    expect(await link.getAttribute('data-href')).toBe('https://example.org/new');
    await page.keyboard.press('Control+k');
    await page.getByRole('button', { name: 'Remove' }).click();
    await expect.poll(() => link.count()).toBe(0);
    await article(page).getByText('See the ferry plan.').waitFor();
  });

  it('opens an address outside only after a look at it', async () => {
    const { app, page } = await open();
    await app.evaluate(({ shell }) => {
      shell.openExternal = async (address: string) => {
        Object.assign(globalThis, { opened: address });
      };
    });
    const opened = () => app.evaluate(() => (globalThis as { opened?: string }).opened);
    const show = async () => {
      await article(page)
        .locator('a')
        .click({ modifiers: ['Control'] });
      await page.getByRole('button', { name: 'Open', exact: true }).click();
    };
    await answerQuestion(app, 'Cancel');
    await show();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await opened()).toBeUndefined();
    await answerQuestion(app, 'Open');
    await show();
    await expect.poll(opened).toBe('https://example.org/plan');
  });
});

it.each(['light', 'dark'] as const)(
  'is open to all in %s: nothing serious for axe-core in the bar, the card, tasks and tables',
  async (colorScheme) => {
    const { page, count } = await open(TEXT, colorScheme);
    await page.keyboard.press('Control+h');
    await page.keyboard.type('ferry');
    await expect.poll(() => count.textContent()).toBe('1 of 6');
    expect(await serious(page)).toEqual([]);
    await page.getByRole('button', { name: 'Regular expression' }).click();
    await page.getByRole('textbox', { name: 'Find' }).fill('(ferry');
    await page.locator('.fault').waitFor();
    expect(await serious(page)).toEqual([]);
    await article(page)
      .locator('a')
      .click({ modifiers: ['Control'] });
    await page.getByRole('textbox', { name: 'Address' }).fill('data:x');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'A link leads' }).waitFor();
    expect(await serious(page)).toEqual([]);
  },
);

it('ticks a task by mouse and by key, and undo takes the tick back', async () => {
  const { page } = await open();
  const boxes = article(page).getByRole('checkbox');
  const ticks = () =>
    boxes.evaluateAll((all) => all.map((box) => (box as unknown as { checked: boolean }).checked));
  expect(await ticks()).toEqual([false, true]);
  await boxes.first().click();
  await expect.poll(ticks).toEqual([true, true]);
  await article(page).getByText('book the crew').click();
  await page.keyboard.press('Control+l');
  await expect.poll(ticks).toEqual([true, false]);
  await page.keyboard.press('Control+z');
  await expect.poll(ticks).toEqual([true, true]);
});

it('walks a table with Tab and adds a row behind the last cell', async () => {
  const { app, page } = await open();
  await article(page).getByText('old ferry').click();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Two');
  await page.keyboard.press('Tab');
  await page.keyboard.type('new ferry');
  const rows = article(page).locator('tr');
  await expect.poll(() => rows.count()).toBe(3);
  expect(await rows.last().locator('td').allTextContents()).toEqual(['Two', 'new ferry']);
  await chooseMenu(app, 'Edit', 'Table', 'Delete Row');
  await expect.poll(() => rows.count()).toBe(2);
});

it('pastes cells into a table as cells, and clears the cells that are selected', async () => {
  const { app, page } = await open();
  await app.evaluate(({ clipboard }) =>
    (clipboard as unknown as { writeHTML(html: string): void }).writeHTML(
      '<table><tr><th>X</th><th>Y</th></tr><tr><td>Z</td><td>W</td></tr></table>',
    ),
  );
  const cells = () => article(page).locator('tr').allInnerTexts();
  await article(page).getByText('One').click();
  await page.keyboard.press('Control+v');
  await expect.poll(cells).toEqual(['Pier\tFerry', 'X\tY', 'Z\tW']);
  expect(await article(page).locator('tr').nth(1).locator('th').count()).toBe(0);
  await article(page).getByText('W', { exact: true }).click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => article(page).locator('.selectedCell').count()).toBe(2);
  await page.keyboard.press('Delete');
  await expect
    .poll(async () => (await cells()).map((row) => row.trim()))
    .toEqual(['Pier\tFerry', 'X\tY', '']);
});

it('copies on the page and pastes the same structure back, tasks and links too', async () => {
  const { page } = await open();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+v');
  await expect.poll(() => article(page).getByRole('checkbox').count()).toBe(4);
  expect(await article(page).locator('a[data-href="https://example.org/plan"]').count()).toBe(2);
  expect(await article(page).locator('table').count()).toBe(2);
});

it('pastes from a web page its structure, and nothing that loads or runs', async () => {
  const { app, page } = await open();
  await app.evaluate(({ clipboard }) =>
    (clipboard as unknown as { write(data: object): void }).write({
      text: 'plain',
      html: `<style>p{color:red}</style><p style="color:red" onclick="alert(1)">Some <b>bold</b>
        <a href="javascript:alert(1)">words</a><script>document.title = 'run'</script>
        <img src="https://example.org/x.png" onerror="document.title = 'run'" alt="a ship"></p>`,
    }),
  );
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+v');
  const pasted = article(page).locator('p', { hasText: 'Some' });
  await pasted.locator('strong', { hasText: 'bold' }).waitFor();
  expect(await pasted.locator('a, script, img[src]').count()).toBe(0);
  expect(await pasted.getAttribute('style')).toBeNull();
  await pasted.locator('.image', { hasText: 'a ship' }).waitFor();
  expect(asked).toEqual([]);
  await page.keyboard.press('Enter');
  await page.keyboard.type('```');
  await page.keyboard.press('Control+v');
  await expect.poll(() => article(page).locator('pre').textContent()).toBe('plain');
});

it('keeps pasted Markdown as the text that it is', async () => {
  const { app, page } = await open();
  await app.evaluate(({ clipboard }) =>
    (clipboard as unknown as { writeText(text: string): void }).writeText(
      '# no **heading**\n- no item',
    ),
  );
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+v');
  await article(page).locator('p', { hasText: '# no **heading**' }).waitFor();
  await article(page).locator('p', { hasText: '- no item' }).waitFor();
});
