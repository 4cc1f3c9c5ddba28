import {
  InputRule,
  inputRules,
  textblockTypeInputRule,
  wrappingInputRule,
} from 'prosemirror-inputrules';
import type { MarkType } from 'prosemirror-model';
import type { Plugin } from 'prosemirror-state';
import { schema } from '../engine/schema.ts';
import { itemAt } from './lists.ts';

const { blockquote, bullet_list, code_block, heading, horizontal_rule, list_item, ordered_list } =
  schema.nodes;
const { code, em, strike, strong } = schema.marks;

/**
 * Turns Markdown's marks into structure as they are typed: those of blocks at the start of a paragraph,
 * those of words when the last sign is typed. Backspace right after brings the signs back.
 */
export function typing(): Plugin {
  return inputRules({
    rules: [
      textblockTypeInputRule(/^(#{1,6})\s$/, heading!, (match) => ({ level: match[1]!.length })),
      textblockTypeInputRule(/^```$/, code_block!),
      wrappingInputRule(/^\s*>\s$/, blockquote!),
      wrappingInputRule(/^\s*[-+*]\s$/, bullet_list!),
      wrappingInputRule(
        /^(\d{1,9})[.)]\s$/,
        ordered_list!,
        (match) => ({ start: Number(match[1]) }),
        (match, list) => list.childCount + list.attrs.start === Number(match[1]),
      ),
      new InputRule(/^(?:---|\*\*\*)$/, (state, _match, start, end) => {
        const $start = state.doc.resolve(start);
        if ($start.parent.type !== schema.nodes.paragraph) return null;
        return state.tr.delete(start, end).insert($start.before(), horizontal_rule!.create());
      }),
      taskRule(),
      markRule(/(?<![*\\])\*\*([^\s*](?:[^*]*[^\s*])?)\*\*$/, 2, strong!),
      markRule(/(?<![\p{L}\p{N}*\\])\*([^\s*](?:[^*]*[^\s*])?)\*$/u, 1, em!),
      markRule(/(?<![\p{L}\p{N}_\\])__([^\s_](?:[^_]*[^\s_])?)__$/u, 2, strong!),
      markRule(/(?<![\p{L}\p{N}_\\])_([^\s_](?:[^_]*[^\s_])?)_$/u, 1, em!),
      markRule(/(?<![~\\])~~([^\s~](?:[^~]*[^\s~])?)~~$/, 2, strike!),
      markRule(/(?<![`\\])`([^\s`](?:[^`]*[^\s`])?)`$/, 1, code!),
    ],
  });
}

/** `[ ] ` or `[x] ` at the start of a list item makes it a task. */
function taskRule(): InputRule {
  return new InputRule(/^\[([ xX])\]\s$/, (state, match, start, end) => {
    const $start = state.doc.resolve(start);
    const first = $start.depth > 1 && $start.node(-1).type === list_item && $start.index(-1) === 0;
    const item = first ? itemAt($start) : undefined;
    if (!item) return null;
    return state.tr.delete(start, end).setNodeAttribute(item.pos, 'checked', match[1] !== ' ');
  });
}

/** @param width how many signs stand on each side of the words */
function markRule(pattern: RegExp, width: number, type: MarkType): InputRule {
  return new InputRule(
    pattern,
    (state, match, start, end) => {
      if (!state.doc.resolve(start).parent.type.allowsMarkType(type)) return null;
      const to = start + match[0].length - width;
      // The last sign is not in the document yet.
      return state.tr
        .delete(to, end)
        .addMark(start + width, to, type.create())
        .delete(start, start + width)
        .removeStoredMark(type);
    },
    { inCodeMark: false },
  );
}
