import { type Example, FAMILIES, type RuleCard } from '../../engine/rule.ts';
import { ruleCard } from '../../engine/rule-card.ts';
import { RULE_CARDS } from '../../engine/rule-cards.ts';

const asExample = (example: string | Example): Example =>
  typeof example === 'string' ? { text: example } : example;

/** Prints a table of all rules, by family. */
export function listRules(): void {
  const width = Math.max(...RULE_CARDS.map(({ id }) => id.length));
  for (const family of FAMILIES) {
    const rules = RULE_CARDS.filter((rule) => rule.family === family);
    if (rules.length === 0) continue;
    console.log(family);
    for (const { id, class: cls, title } of rules)
      console.log(`  ${id.padEnd(width)}  ${cls.padEnd(4)}  ${title}`);
    console.log();
  }
  console.log('safe: the first fix is right every time. ask: you decide. hint: shown on demand.');
}

/** Prints a rule's page. @returns whether there is such a rule */
export function explain(id: string): boolean {
  const rule = ruleCard(id);
  if (!rule) {
    console.error(`There is no rule “${id}”. “burnish rules” lists them all.`);
    return false;
  }
  console.log(page(rule));
  return true;
}

function page({
  id,
  title,
  family,
  class: cls,
  languages,
  why,
  source,
  bad,
  good,
}: RuleCard): string {
  const read = languages === 'any' ? 'any language' : languages.join(', ');
  const finds = bad.flatMap((example) => [
    `  ${example.text}`,
    ...(example.fixed === undefined ? [] : [`  → ${example.fixed || '(nothing)'}`]),
    '',
  ]);
  const leaves = good.map((example) => `  ${asExample(example).text}`);
  return [
    `${id}: ${title}`,
    `${family} · ${cls} · ${read}`,
    '',
    why,
    source,
    '',
    'It finds what stands in [[double brackets]]:',
    '',
    ...finds,
    'It leaves alone:',
    '',
    ...leaves,
  ].join('\n');
}
