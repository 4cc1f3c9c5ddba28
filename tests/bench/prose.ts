/** A random number generator that gives the same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const list = (words: string) => words.trim().split(/\s*,\s*/);

const WORDS: Readonly<Record<string, readonly string[]>> = {
  noun: list(`ferry, harbour, engine, ticket, village, river, coach, striker, season, hospital, nurse,
    patient, recipe, oven, onion, kitchen, museum, letter, soldier, castle, phone, battery, camera,
    company, factory, road, bridge, council, mayor, school, teacher, market, price, winter, garden,
    forest, newspaper, interview, report, machine, airport, hotel, island, storm, orchestra, umbrella,
    tunnel, timetable, goalkeeper, referee, surgeon, ambulance, saucepan, barrel, archive, treaty,
    keyboard, screen, contract, warehouse, crossing, budget, library, lesson, harvest, orchard`),
  plural:
    list(`passengers, doctors, players, supporters, engineers, residents, fishermen, scientists,
    tourists, students, customers, workers, neighbours, farmers, critics, owners, drivers, experts,
    volunteers, historians, cooks, pilots, musicians, lawyers, readers, shopkeepers`),
  adjective: list(`old, new, quiet, expensive, local, famous, unusual, cold, empty, modern, small,
    important, early, narrow, wooden, honest, heavy, electric, public, northern, hungry, generous,
    crowded, elegant, reliable, dusty, ordinary, ambitious, fragile, temporary`),
  verb: list(`opened, repaired, sold, described, built, closed, visited, remembered, promised,
    replaced, measured, painted, found, returned, prepared, announced, bought, crossed, rented,
    inspected, cleaned, borrowed, ignored, defended, restored, photographed, postponed`),
  place: list(`Tartu, Riga, Bristol, Leipzig, Cluj, Valencia, Osaka, Bergen, Tampere, Gdańsk, Porto,
    Lyon, Split, Kaunas, Graz, Malmö, Ghent, Izmir`),
  person: list(`Anna Lind, Mr. Karel Novak, Dr. Ivanova, Maria Popescu, Wei Zhang, Tom Baker,
    J. K. Moreau, Lt. Hansen, Sofia Rossi, Prof. Tamm, Irene Adeyemi, Luis Ortega`),
  when: list(`in the spring of 2014, on Monday, last winter, at half past nine, two years later,
    in October, before the war, early this morning, on 12 April, every summer, after the storm,
    at the end of the season, within a week`),
  link: list(`although, because, while, even though, so that, and, but, until`),
  opening: list(
    `In fact, As a rule, For the first time in years, Once again, To be fair, Meanwhile`,
  ),
  say: list(`said, explained, admitted, told us, wrote, recalled`),
  price: list('$12, $7.50, $310, $48, $600, $95'),
  number: list('12, 48, 310, 1,500, 7.5, two, eleven, 27,000, 600, 3, forty, 19'),
};

const CLAUSES: readonly string[] = [
  'the {noun} near the {noun} was {verb} {when}',
  'the {adjective} {noun} in {place} cost about {price} million',
  'it took {number} days before the {plural} {verb} the {noun}',
  '{number} {plural} asked for a {adjective} {noun}',
  '{person} {verb} a {noun}, a {adjective} {noun} and several {plural} from {place}',
  'nobody knew why the {noun} had been {verb}',
  'the {adjective} {noun} is still the heart of the town',
  'the {plural} of {place} {verb} their {noun} {when}',
  'the price rose by {number}% (from {price} to {price})',
  'she had had enough of the {adjective} {noun}',
  'the {plural} don’t like the {noun} that was {verb} {when}',
  'there is a {noun} between the {noun} and the {noun}',
  'what matters is that the {noun} works and the {plural} are safe',
  'most {plural} have never {verb} such a {adjective} {noun}',
];

const SENTENCES: readonly string[] = [
  '{clause}.',
  '{clause}, {link} {clause}.',
  '{opening}, {clause}.',
  '“{clause}, {link} {clause},” {say} {person}, who lives in {place}.',
  'According to {person}, {clause}; {clause}.',
  'When {clause}, {clause}.',
];

/** What a machine leaves behind, each as a change of one clean sentence. */
const ARTEFACTS: readonly ((sentence: string) => string)[] = [
  (sentence) => sentence.replace(' the ', ' the the '),
  (sentence) => sentence.replace(', ', ' , '),
  (sentence) => sentence.replace('$', '$ '),
  (sentence) => sentence.replace('“', '«').replace('”', '»'),
  (sentence) => sentence.replace(/\.$/, ''),
  (sentence) => sentence.replace(/ an? /, ' an '),
  (sentence) => `${sentence} ${sentence}`,
];

/**
 * An article of made-up news prose.
 * @param words how many words it has at least
 * @param artefacts in which part of its sentences there is one
 */
export function article(random: () => number, words: number, artefacts = 0.1): string {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
  const fill = (pattern: string): string =>
    pattern.replace(/\{(\w+)\}/g, (_, kind: string) =>
      kind === 'clause' ? fill(pick(CLAUSES)) : pick(WORDS[kind]!),
    );
  const sentence = () => {
    const clean = withArticles(fill(pick(SENTENCES)));
    return random() < artefacts ? pick(ARTEFACTS)(clean) : clean;
  };
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const sentences = Array.from({ length: 3 + Math.floor(random() * 4) }, sentence);
    paragraphs.push(sentences.join(' '));
    count += wordCount(paragraphs.at(-1)!);
  }
  return paragraphs.join('\n\n');
}

/** Starts the sentence with a capital, and writes “an” before a vowel. */
const withArticles = (sentence: string) =>
  sentence
    .replace(/\ba (?=[aeiou])/g, 'an ')
    .replace(/^(“?)([a-z])/, (_, mark: string, letter: string) => mark + letter.toUpperCase());

/** Words as people count them: runs of anything but white space. */
export const wordCount = (text: string) => text.match(/\S+/g)?.length ?? 0;
