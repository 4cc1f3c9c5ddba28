/**
 * Words for persons and for what only persons do or have. Written for Burnish from general
 * knowledge of English.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Verbs whose subject is a person, or a body of persons. */
export const PERSON_VERBS = list(`
  appeal argue ask beg believe claim compare complain compose confess consider decide decline
  deny desire dislike dream emigrate encourage expose fear feel fight forget forgive graduate hate
  hope imagine insist intend introduce invite learn lecture live love manage marry meet mention mourn
  oblige paint pray prefer promise propose quarrel recall recognise recognize refuse regret rejoice
  remember reply represent resign retire say seek send sing speak study suffer support suspect swear
  teach tell thank think translate travel try understand visit want weep wish worry write`);

/** What is done to persons alone. */
export const DONE_TO_PERSONS = list(`
  appointed arrested baptised baptized beheaded buried convicted crowned dismissed educated elected
  executed exiled imprisoned influenced invited knighted married nominated obliged raised sentenced
  taught widowed wounded`);

/** Nouns for a person, of either sex. */
export const PERSON_NOUNS = list(`
  actor actress architect author bishop chancellor citizen composer creator disciple engineer
  father founder friend general guardian hero historian journalist king lawyer mother nurse officer
  painter philosopher poet politician priest producer professor pupil queen researcher scholar
  scientist singer soldier student teacher writer`);

/** What only a person has. */
export const PERSON_POSSESSIONS = list(`
  autobiography biography birthday boyfriend brother career childhood colleague contributions
  coronation daughter death father fiancé fiancée girlfriend husband lover mother novel novels
  paintings parents poem poems poetry reign sister son wedding widow wife works`);

/** Nouns for a woman, and for a man. */
export const WOMEN_NOUNS = new Set(
  list(`
  actress aunt bride countess daughter duchess empress girl girlfriend goddess grandmother heroine
  lady mother mrs ms niece nun princess queen sister widow wife woman`),
);
export const MEN_NOUNS = new Set(
  list(`
  boy boyfriend brother duke emperor father gentleman god grandfather groom husband king man monk mr
  nephew prince son uncle widower`),
);
