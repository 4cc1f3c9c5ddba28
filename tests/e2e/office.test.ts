import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { docx, p, r } from '../engine/office.ts';
import { emptyFolder } from '../folder.ts';
import { openWindow } from './desk.ts';
import { article } from './launch.ts';

describe('a document of a word processor', () => {
  it.each(['libreoffice.docx', 'libreoffice.odt'])('opens with its structure: %s', async (name) => {
    const path = fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
    const { page } = await openWindow([path]);
    const text = article(page);
    await text.getByRole('heading', { name: 'The harbour at dawn' }).waitFor();
    expect(await text.locator('em').first().textContent()).toBe('calm');
    expect(await text.locator('ul ul ol li').allTextContents()).toEqual(['cod', 'haddock']);
    expect(await text.locator('td, th').allTextContents()).toContain('Anna');
    expect(await text.locator('section.footnote').count()).toBe(2);
  });

  it('says what was left out of it', async () => {
    const path = join(await emptyFolder(), 'a.docx');
    const deleted = '<w:del><w:r><w:delText>calm</w:delText></w:r></w:del>';
    await writeFile(path, docx({ body: p(`${r('The sea.')}${deleted}`) }));
    const { page } = await openWindow([path]);
    await article(page).getByText('The sea.').waitFor();
    await page.getByRole('button', { name: '1 note' }).click();
    await page.getByText('1 tracked deletion was left out.').waitFor();
  });

  it('that is none gets one sentence', async () => {
    const path = join(await emptyFolder(), 'a.docx');
    await writeFile(path, 'The sea.');
    const { page } = await openWindow([path]);
    await page.getByText('This is not a Word document.').waitFor();
  });
});
