import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { emptyFolder } from '../folder.ts';
import { article, type Launched, type LaunchOptions, launch } from './launch.ts';

/** A window with one article, closed at the test's end. */
export interface Desk extends Launched {
  /** The folder of the article's file. */
  readonly folder: string;
  readonly path: string;
  /** The article. */
  readonly text: Locator;
  /** The findings in the panel. */
  readonly rows: Locator;
  readonly card: Locator;
  readonly status: Locator;
}

/** Starts the app with `files`; it is ended with the test. */
export async function openWindow(...given: Parameters<typeof launch>): Promise<Launched> {
  const launched = await launch(...given);
  onTestFinished(launched.close);
  return launched;
}

/** Writes an article to a new folder, opens it, and waits until it was checked. */
export async function openArticle(
  text: string | Uint8Array,
  name = 'article.md',
  options: LaunchOptions = {},
): Promise<Desk> {
  const folder = await emptyFolder();
  const path = join(folder, name);
  await writeFile(path, text);
  const launched = await openWindow([path], options);
  const { page } = launched;
  await article(page).waitFor();
  await page.locator('.panel-note', { hasText: 'Checking…' }).waitFor({ state: 'detached' });
  return { ...launched, folder, path, ...partsOf(page) };
}

const partsOf = (page: Page) => ({
  text: article(page),
  rows: page.getByRole('option'),
  card: page.locator('.card'),
  status: page.getByRole('status'),
});
