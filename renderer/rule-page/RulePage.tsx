import { ArrowLeft } from 'lucide-react';
import { NO_RATE } from '../../electron/rates.ts';
import type { RuleCard } from '../../engine/rule.ts';
import { ruleCard } from '../../engine/rule-card.ts';
import { IconButton } from '../Button.tsx';
import { DialogFrame } from '../DialogFrame.tsx';
import { useDesk, useShown } from '../desk-context.ts';
import { FamilyLine } from '../FamilyLine.tsx';
import type { Dialog } from '../snapshot.ts';
import { say } from '../strings.ts';
import { BadExamples, GoodExamples } from './Examples.tsx';
import { FoundHere } from './FoundHere.tsx';
import { RuleSwitch } from './RuleSwitch.tsx';

interface RulePageProps {
  id: string;
  back?: Dialog;
}

/** What a rule flags and why, its switch, and how often it was right. */
export function RulePage({ id, back }: RulePageProps) {
  const desk = useDesk();
  const rule = ruleCard(id);
  if (!rule) return null;
  const lead = back && (
    <IconButton label={say.back} onClick={() => desk.showDialog(back)}>
      <ArrowLeft size={16} />
    </IconButton>
  );
  return (
    <DialogFrame title={rule.title} wide lead={lead}>
      <div className="rule-page">
        <p className="rule-facts quiet">
          <span className="rule-family">
            <FamilyLine family={rule.family} /> {rule.family}
          </span>
          <span>{say.classIs[rule.class]}</span>
        </p>
        <p className="rule-why">{rule.why}</p>
        <p>
          <button type="button" className="text-button" onClick={() => desk.openLink(rule.source)}>
            {say.readMore}
          </button>
        </p>
        <div className="rule-switch">
          <RuleSwitch rule={rule} />
          <Rate rule={rule} />
        </div>
        <FoundHere rule={rule} />
        <BadExamples rule={rule} />
        <GoodExamples rule={rule} />
      </div>
    </DialogFrame>
  );
}

function Rate({ rule }: { rule: RuleCard }) {
  const { accepted, edited, dismissed } = useShown('rates')[rule.id] ?? NO_RATE;
  const decided = accepted + edited + dismissed;
  return (
    <p className="quiet">{decided === 0 ? say.noRate : say.rate(accepted, edited, decided)}</p>
  );
}
