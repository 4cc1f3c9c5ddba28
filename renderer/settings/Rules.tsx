import { useState } from 'react';
import { FAMILIES, type RuleCard } from '../../engine/rule.ts';
import { RULE_CARDS } from '../../engine/rule-cards.ts';
import { useDesk } from '../desk-context.ts';
import { FamilyLine } from '../FamilyLine.tsx';
import { RuleSwitch } from '../rule-page/RuleSwitch.tsx';
import { say } from '../strings.ts';
import { hasWords } from '../word-search.ts';

/** Every rule by its family, each with its switch. A title opens the rule's page. */
export function Rules({ search }: { search: string }) {
  const [wanted, setWanted] = useState(search);
  const rules = RULE_CARDS.filter((rule) => isAbout(rule, wanted));
  return (
    <>
      <div className="rules-search">
        <input
          type="search"
          className="field"
          placeholder={say.searchRules}
          aria-label={say.searchRules}
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
      </div>
      <p className="unseen" role="status">
        {say.rules(rules.length)}
      </p>
      {rules.length === 0 && <p className="quiet">{say.noSuchRule}</p>}
      {FAMILIES.map((family) => {
        const members = rules.filter((rule) => rule.family === family);
        if (members.length === 0) return null;
        return (
          <section key={family} className="rules">
            <h3>
              <FamilyLine family={family} /> {family}
            </h3>
            <ul>
              {members.map((rule) => (
                <RuleRow key={rule.id} rule={rule} search={wanted} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** @param search is there again when the person comes back from the rule's page */
function RuleRow({ rule, search }: { rule: RuleCard; search: string }) {
  const desk = useDesk();
  const openPage = () =>
    desk.showDialog({
      is: 'rule',
      id: rule.id,
      back: { is: 'settings', section: 'rules', search },
    });
  return (
    <li className="rule-row">
      <div>
        <button type="button" className="text-button" onClick={openPage}>
          {rule.title}
        </button>
        <p className="quiet">{rule.why}</p>
      </div>
      <RuleSwitch rule={rule} />
    </li>
  );
}

const isAbout = ({ id, title, family, why }: RuleCard, query: string) =>
  hasWords([id, title, family, why].join(' '), query);
