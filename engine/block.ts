import { languageOf } from './language.ts';
import { type Span, sentencesOf } from './sentences.ts';
import { MARKS, type Trait } from './spelling.ts';
import { withoutTags } from './template-tags.ts';
import type { BlockKind } from './text.ts';
import { type Tokens, tokensOf, type Word } from './tokens.ts';

/** What the rules are told about the document and the house. Equal settings give equal findings. */
export interface Settings {
  /** Language of the text, as a BCP 47 primary tag: `en`. */
  readonly lang: string;
  /** Language it was translated from, where known; picks the calque pack. */
  readonly sourceLang?: string;
  /** The document's own double quotation marks; fixes follow them. */
  readonly quotes: 'curly' | 'straight';
  /** Ids of rules that are switched off. */
  readonly off: readonly string[];
  /** Ids of rules that may only hint. */
  readonly hints: readonly string[];
  /** Words, names, and patterns between slashes, that no rule may touch. */
  readonly keep: readonly string[];
  /** The style of a document that shows none of its own. */
  readonly house: HouseStyle;
}

export interface HouseStyle {
  readonly quotes: Settings['quotes'];
  readonly dash: Dash;
  /** `article`: as most of the article is spelt. */
  readonly spelling: (typeof SPELLING_STYLES)[number];
}

export const SPELLING_STYLES = ['article', 'british', 'american'] as const;

/** A dash as it stands between words. */
export const DASHES = [' – ', '—', ' — '] as const;
export type Dash = (typeof DASHES)[number];

export const DEFAULT_SETTINGS: Settings = {
  lang: 'en',
  quotes: 'curly',
  off: [],
  hints: [],
  keep: [],
  house: { quotes: 'curly', dash: ' – ', spelling: 'article' },
};

/** A textblock as rules see it: plain values only, so that it crosses to a worker as it is. */
export interface BlockInput {
  readonly text: string;
  readonly kind: BlockKind;
}

/** One block being checked. Words and sentences are made at the first use and kept. */
export class Block implements BlockInput {
  /** Template tags are holes here. */
  readonly text: string;
  /** The text as it is written, template tags and all. */
  readonly written: string;
  readonly kind: BlockKind;
  readonly settings: Settings;
  #tokens: Tokens | undefined;
  #sentences: Span[] | undefined;
  #lang: string | undefined;

  constructor({ text, kind }: BlockInput, settings: Settings = DEFAULT_SETTINGS) {
    this.text = withoutTags(text);
    this.written = text;
    this.kind = kind;
    this.settings = settings;
  }

  /** The document's language, or the block's own where that is clearly another. */
  get lang(): string {
    this.#lang ??= languageOf(this.text, this.words, this.settings.lang);
    return this.#lang;
  }

  get words(): readonly Word[] {
    return this.#cut().words;
  }

  /** Whether a word or sign of the block has the trait. */
  has(trait: Trait): boolean {
    return this.hasAll([trait]);
  }

  /** Whether the block has all these traits. */
  hasAll(needed: readonly Trait[]): boolean {
    const { traits, marks } = this.#cut();
    for (let i = 0; i < needed.length; i++) {
      const trait = needed[i]!;
      const bits = trait < MARKS ? marks : traits[trait >> 5]!;
      if (((bits >>> (trait & 31)) & 1) === 0) return false;
    }
    return true;
  }

  #cut(): Tokens {
    this.#tokens ??= tokensOf(this.text);
    return this.#tokens;
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= sentencesOf(this.text);
    return this.#sentences;
  }
}
