const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * First parts that are no words of their own, so that a blank after one is always wrong. From
 * Wiktionary's category “English prefixes”.
 */
export const PREFIXES = set(`
  anti co cyber electro geo hydro hyper inter intra macro micro multi nano neo neuro non omni paleo poly
  proto pseudo quasi semi socio sub thermo trans tri ultra pre re eco agro aero afro anglo euro franco
  sino indo ex self`);

export const NUMBERS = set(`
  one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty
  seventy eighty ninety hundred thousand`);

/** What a compound can begin with, where what follows is one of `SECOND_PARTS`. */
export const FIRST_PARTS = set(`
  well ill all half quarter cross high low long short large small big full part deep wide hard soft
  hot cold old new first second third fourth last single double triple twin multi fast slow far near open
  free left right north south east west mid early late best better ever fresh good bad light heavy thick
  thin middle working world state government solar wind water air space sea land family real post foot
  inch mile metre meter year month week day hour minute`);

/**
 * What a compound can end with. Collected from the hyphenation table of the Chicago Manual of Style
 * (7.89) and from Wiktionary's “English terms suffixed with -ed”.
 */
export const SECOND_PARTS = set(`
  dimensional scale term time level based made led funded owned backed born bred built class sized size
  shaped colored coloured haired headed eyed legged handed hearted minded skinned winged armed tailed
  toothed faced sided edged footed necked bodied blooded spirited tempered mannered covered filled
  powered driven fueled fuelled paid priced cost income wage risk profile quality resolution performance
  density intensity frequency range distance lasting standing running growing moving free friendly proof
  resistant style type wide fold foot inch mile metre meter kilometre kilometer acre hour minute second
  day week month year century storey story page person member seat seater door wheel wheeled wheeler star
  part piece point step stage way party tier speed power volume pound dollar ton tonne litre liter
  generation thirds quarters known fledged conscious confidence esteem control defense defence evident
  explanatory sufficient reliant directed driving employed portrait
  picking breaking taking making leading winning saving consuming looking seeking speaking eye aged ranking
  ranked rated educated equipped connected developed designed dressed informed meaning being deserved
  established tax war production hand round sex old long deep high tall`);

/** Compounds that neither part gives away. */
export const COMPOUNDS = set(`
  so-called x-ray x-rays t-shirt t-shirts e-mail e-mails e-commerce e-book e-books u-turn co-op check-in
  check-up break-in start-up start-ups follow-up set-up make-up runner-up passer-by by-product stand-alone
  vice-president vice-chairman lieutenant-general major-general attorney-general editor-in-chief
  son-in-law non-stop first-born new-found brand-new far-off one-off spin-off trade-off stand-off
  play-off kick-off take-off drop-off sign-up build-up line-up warm-up back-up clean-up grown-up
  all-out cut-off pay-off lay-off walk-in drive-in built-in break-up close-up round-up wake-up
  door-to-door nitty-gritty hi-fi sci-fi wi-fi tie-in know-how add-on hands-on head-on hard-core
  bull's-eye cat's-eye cherry-picking cherry-pick space-time window-shopping
  on-screen on-site on-line off-line off-season off-road in-house in-depth on-board`);
