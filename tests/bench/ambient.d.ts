declare module 'textlint-rule-terminology' {
  import type { TextlintRuleModule } from '@textlint/types';

  const rule: TextlintRuleModule;
  export default rule;
}

declare module 'write-good' {
  export default function lint(text: string): readonly { readonly reason: string }[];
}
