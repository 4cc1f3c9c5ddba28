import type { RuleCard } from '../../engine/rule.ts';
import { Choice } from '../Choice.tsx';
import { useDesk, useShown } from '../desk-context.ts';
import { RULE_STATES, ruleState, withRule } from '../preferences.ts';
import { say } from '../strings.ts';

/** Lets a rule flag as it would, only hint, or nothing, in all articles. */
export function RuleSwitch({ rule }: { rule: RuleCard }) {
  const desk = useDesk();
  const preferences = useShown('preferences');
  const isFaulty = useShown('faulty').rules.includes(rule.id);
  if (!preferences) return null;
  return (
    <div>
      <Choice
        label={rule.title}
        options={RULE_STATES.map((value) => ({ value, name: say.ruleState[value] }))}
        value={ruleState(preferences, rule.id)}
        onChoose={(state) => desk.steering.prefer({ rules: withRule(preferences, rule.id, state) })}
      />
      {isFaulty && <p className="fault">{say.faultyRule}</p>}
    </div>
  );
}
