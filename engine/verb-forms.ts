/** The forms of an English verb: make, makes, made, made, making. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

export type VerbForm = keyof VerbForms;

/** Base, past, participle; a third person or an -ing form only where it is not regular. */
const IRREGULAR: ReadonlyMap<string, VerbForms> = new Map(
  `be was been is being
bear bore borne
beat beat beaten
become became become
begin began begun
bite bit bitten
blow blew blown
break broke broken
bring brought brought
build built built
buy bought bought
catch caught caught
come came come
cost cost cost
cut cut cut
draw drew drawn
drive drove driven
eat ate eaten
fall fell fallen
feel felt felt
fight fought fought
find found found
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got got
give gave given
go went gone
grind ground ground
hang hung hung
have had had has having
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
know knew known
lay laid laid
lead led led
leave left left
let let let
lose lost lost
meet met met
make made made
put put put
ride rode ridden
run ran run
say said said
see saw seen
seek sought sought
send sent sent
set set set
speak spoke spoken
sell sold sold
show showed shown
sing sang sung
spend spent spent
spit spat spat
stand stood stood
stick stuck stuck
swear swore sworn
sweep swept swept
take took taken
teach taught taught
tell told told
think thought thought
throw threw thrown
tread trod trodden
understand understood understood
weep wept wept
win won won
wring wrung wrung
write wrote written`
    .split('\n')
    .map((line) => {
      const [base = '', past = '', participle = '', third, ing] = line.split(' ');
      return [base, { ...regular(base), past, participle, ...(third && ing && { third, ing }) }];
    }),
);

/** The forms of a verb, by its base: `step`. */
export function formsOf(base: string): VerbForms {
  return IRREGULAR.get(base) ?? regular(base);
}

function regular(base: string): VerbForms {
  const y = /[^aeiou]y$/.test(base);
  const stem = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base) ? base + base.at(-1) : base;
  const past = y ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${stem}ed`;
  const es = /(?:s|x|z|ch|sh|o)$/.test(base) ? 'es' : 's';
  const third = y ? `${base.slice(0, -1)}ies` : base + es;
  return { base, third, past, participle: past, ing: `${stem.replace(/([^eoy])e$/, '$1')}ing` };
}
