import { profileOf, totalOf } from '../../engine/profile.ts';
import { useShown } from '../desk-context.ts';
import { say } from '../strings.ts';
import { Figures } from './Figures.tsx';
import { ProfileChart } from './ProfileChart.tsx';

/** How the article stood when it came, and how it stands now. */
export function Overview() {
  const before = useShown('before');
  const places = useShown('places');
  const words = useShown('words');
  if (!before) return <p className="panel-note quiet">{say.checking}</p>;
  const now = profileOf(
    places.map(({ finding }) => finding),
    words,
  );
  const [then, left] = [totalOf(before), totalOf(now)];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: in a low window the keyboard scrolls it
    <section className="overview" aria-label={say.overview} data-pane tabIndex={0}>
      <p className="overview-total">
        <span className="unseen">{say.fromTo(then, left)}</span>
        <span aria-hidden="true">
          {say.number(then)} <span className="quiet">→</span> {say.number(left)}
        </span>
      </p>
      <p className="quiet" aria-hidden="true">
        {say.thenAndNow}
      </p>
      <ProfileChart before={before} now={now} />
      <Figures />
    </section>
  );
}
