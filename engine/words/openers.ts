/**
 * Words with which English sentences start and names do not, as they stand there, with a capital.
 * The closed classes of the grammar again, and the commonest adverbs and verbs of address.
 */
export const OPENERS: ReadonlySet<string> = new Set(
  `The A An This That These Those It He She We You They There Here I
  My Your His Her Its Our Their It's He's She's We're You're They're There's That's What's I'm I've
  We've You've They've Don't Doesn't Didn't Can't Isn't Let's
  In On At By For From With To Of As If When While After Before During Since Until Under Over
  Between Among Through Without Within Despite Unlike Like Although Though Because Unless Whether
  Once Where Whatever Whenever Wherever
  And But Or So Yet Nor
  What Who How Why Which Whose
  Some Many Most Much Few Several Each Every Both All Another Other Any None Such More One Two
  However Moreover Therefore Thus Then Now Also Still Instead Otherwise Meanwhile Nevertheless
  Furthermore Finally First Second Next Later Recently Today Perhaps Maybe Indeed Besides Just Only
  Even Not Never Always Sometimes Often Usually Here's According Is Are Was Were Do Does Did Has Have
  Had Can Could Will Would Should Early Truly Sadly Luckily Fortunately
  Unfortunately Surprisingly Interestingly Importantly Similarly Consequently Additionally Eventually
  Originally Historically Initially Ultimately Typically Generally Clearly Obviously Hopefully
  Currently Previously Traditionally`
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, word.replace("'", '’')]),
);
