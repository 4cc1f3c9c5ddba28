import {
  InputRule,
  inputRules,
  textblockTypeInputRule,
  wrappingInputRule,
} from 'prosemirror-inputrules';
import type { Plugin } from 'prosemirror-state';
import { schema } from '../engine/schema.ts';

const { blockquote, bullet_list, code_block, heading, horizontal_rule, ordered_list } =
  schema.nodes;

/** Turns Markdown's block marks into structure as they are typed at the start of a paragraph. */
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
    ],
  });
}
