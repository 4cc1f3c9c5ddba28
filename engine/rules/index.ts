import type { Rule } from '../rule.ts';
import aAn from './a-an.ts';
import agreement from './agreement.ts';
import boilerplate from './boilerplate.ts';
import brokenEmphasis from './broken-emphasis.ts';
import brokenHandle from './broken-handle.ts';
import brokenHashtag from './broken-hashtag.ts';
import brokenLink from './broken-link.ts';
import brokenUrl from './broken-url.ts';
import calque from './calque.ts';
import companyPronoun from './company-pronoun.ts';
import currencyAfterNumber from './currency-after-number.ts';
import cutOffCall from './cut-off-call.ts';
import decimalComma from './decimal-comma.ts';
import digitGrouping from './digit-grouping.ts';
import doubledFunction from './doubled-function.ts';
import ellipsisLength from './ellipsis-length.ts';
import emptySection from './empty-section.ts';
import escapedMarkdown from './escaped-markdown.ts';
import foreignQuotes from './foreign-quotes.ts';
import foreignScript from './foreign-script.ts';
import foreignWords from './foreign-words.ts';
import fullWidthMark from './full-width-mark.ts';
import genderDrift from './gender-drift.ts';
import gluedRepeat from './glued-repeat.ts';
import hashtagInProse from './hashtag-in-prose.ts';
import homoglyph from './homoglyph.ts';
import htmlEntity from './html-entity.ts';
import htmlTag from './html-tag.ts';
import hyphenAsDash from './hyphen-as-dash.ts';
import ifThenCalque from './if-then-calque.ts';
import invisibleCharacter from './invisible-character.ts';
import itForPerson from './it-for-person.ts';
import leftoverReference from './leftover-reference.ts';
import lowerCaseName from './lower-case-name.ts';
import missingSpaceAfterPunctuation from './missing-space-after-punctuation.ts';
import missingTerminalPunctuation from './missing-terminal-punctuation.ts';
import mixedQuotes from './mixed-quotes.ts';
import mixedSpelling from './mixed-spelling.ts';
import modelTalk from './model-talk.ts';
import mojibake from './mojibake.ts';
import nameVariants from './name-variants.ts';
import negationCalque from './negation-calque.ts';
import numeroSign from './numero-sign.ts';
import placeholder from './placeholder.ts';
import possessiveBecameQuote from './possessive-became-quote.ts';
import repeatedParagraph from './repeated-paragraph.ts';
import repeatedPhrase from './repeated-phrase.ts';
import repeatedPunctuation from './repeated-punctuation.ts';
import repeatedSentence from './repeated-sentence.ts';
import repeatedSpace from './repeated-space.ts';
import repeatedWord from './repeated-word.ts';
import runawayLoop from './runaway-loop.ts';
import sentenceCase from './sentence-case.ts';
import spaceBeforePunctuation from './space-before-punctuation.ts';
import spaceInsideBrackets from './space-inside-brackets.ts';
import spaceInsideQuotes from './space-inside-quotes.ts';
import spacedApostrophe from './spaced-apostrophe.ts';
import spacedCurrency from './spaced-currency.ts';
import spacedEllipsis from './spaced-ellipsis.ts';
import spacedHyphen from './spaced-hyphen.ts';
import spacedPercent from './spaced-percent.ts';
import spacedSlash from './spaced-slash.ts';
import splitParagraph from './split-paragraph.ts';
import strayCapital from './stray-capital.ts';
import theirItsDrift from './their-its-drift.ts';
import translatorNote from './translator-note.ts';
import truncatedSentence from './truncated-sentence.ts';
import unbalancedBracket from './unbalanced-bracket.ts';
import unbalancedQuote from './unbalanced-quote.ts';
import unknownToken from './unknown-token.ts';

/**
 * Every rule, in order of priority: where two point at one place, the earlier one has it. What
 * takes away a whole block or sentence comes first, then what mends words, then what mends signs.
 */
export const RULES: readonly Rule[] = [
  // Residue that fills a block
  unknownToken,
  modelTalk,
  translatorNote,
  boilerplate,

  // Repetition
  repeatedParagraph,
  repeatedSentence,
  runawayLoop,
  repeatedPhrase,
  gluedRepeat,
  repeatedWord,

  // Truncation
  splitParagraph,
  cutOffCall,
  truncatedSentence,
  missingTerminalPunctuation,
  emptySection,

  // Residue
  brokenHashtag,
  htmlEntity,
  htmlTag,
  placeholder,
  brokenLink,
  brokenUrl,
  brokenHandle,
  brokenEmphasis,
  escapedMarkdown,
  mojibake,
  invisibleCharacter,
  homoglyph,
  leftoverReference,
  // A name that starts small looks foreign as well, but it has a fix.
  lowerCaseName,
  foreignWords,
  hashtagInProse,
  foreignScript,

  // Punctuation: a pair of marks around words comes before what is inside it
  foreignQuotes,
  possessiveBecameQuote,
  fullWidthMark,
  spacedCurrency,
  currencyAfterNumber,
  spacedPercent,
  decimalComma,
  digitGrouping,
  numeroSign,
  spacedApostrophe,
  spacedEllipsis,
  ellipsisLength,
  repeatedPunctuation,
  spaceBeforePunctuation,
  missingSpaceAfterPunctuation,
  spacedHyphen,
  spacedSlash,
  hyphenAsDash,
  spaceInsideQuotes,
  spaceInsideBrackets,
  repeatedSpace,
  unbalancedBracket,
  unbalancedQuote,
  mixedQuotes,

  // Wording
  aAn,
  calque,
  agreement,
  doubledFunction,
  ifThenCalque,
  negationCalque,
  strayCapital,
  sentenceCase,
  itForPerson,
  genderDrift,
  companyPronoun,
  theirItsDrift,
  nameVariants,
  mixedSpelling,
];
