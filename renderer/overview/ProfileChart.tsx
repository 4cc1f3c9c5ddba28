import { type Profile, perThousand, totalOf } from '../../engine/profile.ts';
import { FAMILIES, type Family } from '../../engine/rule.ts';
import { FamilyLine } from '../FamilyLine.tsx';
import { say } from '../strings.ts';

interface ProfileChartProps {
  before: Profile;
  now: Profile;
}

/**
 * Findings in a thousand words, by family: a frame as long as they were many, filled as far as they
 * are still there. It is a table, which says the same in figures.
 */
export function ProfileChart({ before, now }: ProfileChartProps) {
  const density = ({ found, words }: Profile, family: Family) => perThousand(found[family], words);
  const longest = Math.max(
    ...FAMILIES.flatMap((family) => [density(before, family), density(now, family)]),
    1,
  );
  const width = (value: number) => ({ width: `${(100 * value) / longest}%` });
  return (
    <table className="profile">
      <caption className="unseen">{say.profileTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{say.profileTitle}</th>
          <th scope="col">
            <span className="key then" aria-hidden="true" />
            {say.profileColumns.before}
          </th>
          <th scope="col">
            <span className="key now" aria-hidden="true" />
            {say.profileColumns.now}
          </th>
        </tr>
      </thead>
      <tbody>
        {FAMILIES.map((family) => {
          const [then, left] = [density(before, family), density(now, family)];
          return (
            <tr key={family} className={family.toLowerCase()}>
              <th scope="row">
                <span className="profile-family">
                  <FamilyLine family={family} />
                  {family}
                </span>
                <span className="profile-bar" aria-hidden="true">
                  {then > 0 && <span className="then" style={width(then)} />}
                  {left > 0 && <span className="now" style={width(left)} />}
                </span>
              </th>
              <td>{say.tenths(then)}</td>
              <td>{say.tenths(left)}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say.allFamilies}</th>
          <td>{say.tenths(perThousand(totalOf(before), before.words))}</td>
          <td>{say.tenths(perThousand(totalOf(now), now.words))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
