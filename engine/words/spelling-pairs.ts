/**
 * Words that British and American English spell in two ways, each with its endings, from the lists of
 * https://en.wikipedia.org/wiki/American_and_British_English_spelling_differences. What is a word of
 * its own on the other side, or right on both, is left out: meter, tire, program, check, dialogue.
 */
const PAIRS: readonly (readonly [endings: string, british: string, american: string])[] = [
  [
    '- s ed ing',
    `armour colour endeavour favour flavour harbour honour labour neighbour rumour savour vapour
    humour clamour mould plough`,
    `armor color endeavor favor flavor harbor honor labor neighbor rumor savor vapor
    humor clamor mold plow`,
  ],
  [
    '- s',
    `behaviour odour tumour saviour parlour ardour candour fervour rigour splendour valour
    neighbourhood centre theatre litre fibre kilometre centimetre millimetre calibre defence offence
    pretence catalogue sceptic instalment enrolment counsellor traveller moustache artefact`,
    `behavior odor tumor savior parlor ardor candor fervor rigor splendor valor
    neighborhood center theater liter fiber kilometer centimeter millimeter caliber defense offense
    pretense catalog skeptic installment enrollment counselor traveler mustache artifact`,
  ],
  [
    '-',
    `favourite favourites favourable colourful flavourful honourable humourless behavioural labourer
    labourers neighbouring centred sombre lustre spectre manoeuvre manoeuvres manoeuvred grey greyer
    greyish aluminium sceptical scepticism aeroplane aeroplanes pyjamas cosy ageing jewellery
    marvellous woollen skilful fulfil fulfils enrol enrols anaemia paediatric oestrogen diarrhoea
    leukaemia haemorrhage`,
    `favorite favorites favorable colorful flavorful honorable humorless behavioral laborer
    laborers neighboring centered somber luster specter maneuver maneuvers maneuvered gray grayer
    grayish aluminum skeptical skepticism airplane airplanes pajamas cozy aging jewelry
    marvelous woolen skillful fulfill fulfills enroll enrolls anemia pediatric estrogen diarrhea
    leukemia hemorrhage`,
  ],
  [
    'ed ing',
    'travell cancell modell labell fuell signall levell channell marvell counsell',
    'travel cancel model label fuel signal level channel marvel counsel',
  ],
  // “Analyses” is the plural of “analysis” everywhere.
  ['e ed ing', 'analys paralys catalys', 'analyz paralyz catalyz'],
];

/** British houses write these with either letter; American ones with a z alone. */
const WITH_S = `apologis capitalis centralis characteris civilis colonis criticis customis emphasis
  finalis generalis legalis maximis memoris minimis mobilis modernis optimis organis prioritis privatis
  realis recognis specialis stabilis summaris symbolis utilis`;
const Z_ENDINGS = 'e ed es ing';

export type Variety = 'british' | 'american';

interface Spelt {
  readonly is: Variety;
  /** As the other variety spells it. */
  readonly other: string;
}

/** In lower case. */
export const SPELLINGS: ReadonlyMap<string, Spelt> = spellings();

function spellings(): Map<string, Spelt> {
  const all = new Map<string, Spelt>();
  const list = (text: string) => text.trim().split(/\s+/);
  const endingsOf = (text: string) => list(text).map((ending) => (ending === '-' ? '' : ending));
  for (const [endings, british, american] of PAIRS) {
    const others = list(american);
    for (const [i, stem] of list(british).entries())
      for (const ending of endingsOf(endings)) {
        const [one, other] = [stem + ending, others[i]! + ending];
        all.set(one, { is: 'british', other });
        all.set(other, { is: 'american', other: one });
      }
  }
  for (const stem of list(WITH_S))
    for (const ending of endingsOf(Z_ENDINGS))
      all.set(stem + ending, { is: 'british', other: `${stem.slice(0, -1)}z${ending}` });
  return all;
}
