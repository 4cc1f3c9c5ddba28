import fc from 'fast-check';

/** Changes to a file's bytes: some of them become others, and perhaps the end is missing. */
export const damage = fc.record({
  flips: fc.array(fc.record({ at: fc.nat(), to: fc.integer({ min: 0, max: 255 }) }), {
    minLength: 1,
    maxLength: 6,
  }),
  keep: fc.oneof(
    { weight: 3, arbitrary: fc.constant(1) },
    fc.double({ min: 0, max: 1, noNaN: true }),
  ),
});
type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

export function damaged(bytes: Uint8Array, { flips, keep }: Damage): Uint8Array {
  const changed = bytes.slice(0, Math.ceil(bytes.length * keep));
  for (const { at, to } of flips) if (changed.length > 0) changed[at % changed.length] = to;
  return changed;
}
