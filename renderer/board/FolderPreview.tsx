import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { ruleCard } from '../../engine/rule-card.ts';
import { Button } from '../Button.tsx';
import { Keys } from '../Keys.tsx';
import { ListBox } from '../ListBox.tsx';
import { ChangedText } from '../panel/Change.tsx';
import { effectOf } from '../panel/effect.ts';
import { TickRow } from '../preview/TickRow.tsx';
import { say } from '../strings.ts';
import type { Group } from './folder-runs.ts';
import type { Kind } from './rows.ts';

interface PreviewProps {
  kind: Kind;
  groups: readonly Group[];
  onAccept(groups: readonly Group[], wanted: (group: Group) => number[]): unknown;
  onBack(): void;
}

/** A row: an article, or one of its fixes by index. */
interface Item {
  readonly group: Group;
  readonly index: number | undefined;
}

const idOf = ({ group, index }: Item) => `fix-${group.article}-${index ?? 'all'}`;
const itemsOf = (group: Group): Item[] => group.proposals.map((_, index) => ({ group, index }));

/** All fixes of a kind, by article, each to be ticked or not. */
export function FolderPreview({ kind, groups, onAccept, onBack }: PreviewProps) {
  const [at, setAt] = useState(0);
  /** Ids of the fixes that are to be left as they are. */
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.focus(), []);
  const items = useMemo(
    () => groups.flatMap((group): Item[] => [{ group, index: undefined }, ...itemsOf(group)]),
    [groups],
  );
  const all = items.length - groups.length;
  const ticked = all - left.size;

  const tick = (some: readonly Item[], wanted: boolean) =>
    setLeft((left) => {
      const next = new Set(left);
      for (const id of some.map(idOf)) {
        if (wanted) next.delete(id);
        else next.add(id);
      }
      return next;
    });
  const tickAll = (wanted: boolean) => tick(groups.flatMap(itemsOf), wanted);
  const tickedOf = ({ group, index }: Item): boolean | 'mixed' => {
    if (index !== undefined) return !left.has(idOf({ group, index }));
    const kept = itemsOf(group).filter((item) => !left.has(idOf(item))).length;
    return kept === group.proposals.length || (kept > 0 && 'mixed');
  };
  const tickItem = (item: Item, wanted: boolean) =>
    tick(item.index === undefined ? itemsOf(item.group) : [item], wanted);
  const accept = () => {
    if (ticked === 0) return;
    onAccept(groups, (group) =>
      group.proposals.flatMap((_, index) => (left.has(idOf({ group, index })) ? [] : index)),
    );
  };
  const onOtherKey = (event: KeyboardEvent) => {
    const { key } = event;
    const item = items[at]!;
    if (key === ' ') tickItem(item, tickedOf(item) !== true);
    else if (key === 'Enter') accept();
    else if (key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) tickAll(true);
    else return;
    event.preventDefault();
  };

  if (items.length === 0)
    return (
      <div className="folder-working">
        <p>{say.board.noneThere}</p>
        <Button onClick={onBack}>{say.board.otherKind}</Button>
      </div>
    );
  return (
    <>
      <div className="preview-head">
        <h3 className="folder-kind-name">
          {say.board.kind(ruleCard(kind.rule)?.title ?? kind.rule, all, groups.length)}
        </h3>
        <span className="space" />
        <Button onClick={() => tickAll(true)}>{say.tickAll}</Button>
        <Button onClick={() => tickAll(false)}>{say.tickNone}</Button>
      </div>
      <ListBox
        ref={list}
        className="proposals"
        label={say.proposals}
        items={items}
        at={at}
        rowHeight={56}
        idOf={idOf}
        fitsRows
        multiple
        onMove={setAt}
        onOtherKey={onOtherKey}
      >
        {(item, { id, index, top, measure }) => (
          <ItemRow
            id={id}
            measure={measure}
            item={item}
            index={index}
            count={items.length}
            top={top}
            active={index === at}
            ticked={tickedOf(item)}
            onTick={(wanted) => {
              setAt(index);
              tickItem(item, wanted);
            }}
          />
        )}
      </ListBox>
      <div className="preview-actions">
        <Button look="primary" disabled={ticked === 0} onClick={accept}>
          {say.acceptSome(ticked, all)} <Keys of="Enter" />
        </Button>
        <Button onClick={onBack}>{say.board.otherKind}</Button>
        <span className="space" />
        <span className="quiet">{say.tickHint}</span>
      </div>
    </>
  );
}

interface ItemRowProps {
  id: string;
  measure(row: HTMLElement | null): void;
  item: Item;
  index: number;
  count: number;
  top: number;
  active: boolean;
  ticked: boolean | 'mixed';
  onTick(wanted: boolean): void;
}

function ItemRow({ measure, item: { group, index: at }, ...row }: ItemRowProps) {
  if (at === undefined) {
    const label = say.board.inArticle(group.name, group.proposals.length);
    return (
      <TickRow ref={measure} {...row} className="folder-article" label={label}>
        {group.name} <span className="quiet">{say.number(group.proposals.length)}</span>
      </TickRow>
    );
  }
  const proposal = group.proposals[at]!;
  const { finding, fix, text } = proposal;
  return (
    <TickRow
      ref={measure}
      {...row}
      className="folder-fix"
      label={say.proposal(finding.quote, effectOf(fix)!.name, text)}
      family={finding.family}
    >
      <ChangedText card={proposal} fix={fix} />
    </TickRow>
  );
}
