// Trains the weights of engine/foreignness.ts: a logistic regression over runs of letters.
const SIZE = 1 << 16;
const ROUNDS = 4;
const RATE = 0.09;
const BIAS_RATE = 0.01;
const DECAY = 1e-6;
/** A language of many words counts as one of so many. */
const WORDS_A_LANGUAGE = 12_000;
/** English words are the commoner case in English text. */
const ENGLISH_SHARE = 1.5;
/** Up to this size of SCOWL a word teaches nothing: the dictionary knows it. */
const SMALLEST = 35;
const RARE = 60;
const RAREST = 95;

/** @typedef {{ places: number[], target: number, weight: number }} Example */

/**
 * @param {string[][]} foreign for each language its words that English lacks
 * @param {Map<string, number>} sizes SCOWL's size for each English word
 * @param {(word: string, size: number) => number[]} runPlaces as in engine/letter-runs.ts
 * @returns the weights as signed bytes, and what turns their sum into log odds
 */
export function train(foreign, sizes, runPlaces) {
  /** @type {Example[]} */
  const examples = [];
  const add = (
    /** @type {string} */ word,
    /** @type {number} */ target,
    /** @type {number} */ weight,
  ) => examples.push({ places: runPlaces(word, SIZE), target, weight });
  let foreignMass = 0;
  for (const words of foreign) {
    // A small vocabulary stands for as large a language: its words weigh up to three times.
    const weight = Math.min(3, WORDS_A_LANGUAGE / words.length);
    for (const word of words) add(word, 1, weight);
    foreignMass += weight * words.length;
  }
  const english = [...sizes].filter(
    ([word, size]) => size >= SMALLEST && word.length > 3 && /^[a-z]+$/.test(word),
  );
  const weightOf = (/** @type {number} */ size) => (size >= RAREST ? 0.25 : size >= RARE ? 1 : 0.7);
  const englishMass = english.reduce((sum, [, size]) => sum + weightOf(size), 0);
  for (const [word, size] of english)
    add(word, 0, (weightOf(size) * ENGLISH_SHARE * foreignMass) / englishMass);
  return quantised(descend(examples));
}

/**
 * Stochastic descent with a rate for each weight (AdaGrad), the same on each run.
 * @param {Example[]} examples
 */
function descend(examples) {
  const weights = new Float32Array(SIZE);
  const squares = new Float32Array(SIZE).fill(1e-3);
  let bias = 0;
  const random = generator(1);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(examples, random);
    for (const { places, target, weight } of examples) {
      const norm = 1 / Math.sqrt(places.length);
      let sum = bias;
      for (const place of places) sum += at(weights, place) * norm;
      const error = (1 / (1 + Math.exp(-sum)) - target) * weight;
      bias -= BIAS_RATE * error;
      for (const place of places) {
        const slope = error * norm + DECAY * at(weights, place);
        squares[place] = at(squares, place) + slope * slope;
        weights[place] = at(weights, place) - (RATE / Math.sqrt(at(squares, place))) * slope;
      }
    }
  }
  return { weights, bias };
}

/**
 * @param {Float32Array} array
 * @param {number} place
 */
const at = (array, place) => array[place] ?? 0;

/** @param {{ weights: Float32Array, bias: number }} model */
function quantised({ weights, bias }) {
  const largest = [...weights].map(Math.abs).sort((a, b) => a - b)[Math.floor(SIZE * 0.999)] ?? 1;
  const scale = largest / 127;
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return { weights: bytes, bias: Number(bias.toFixed(4)), scale: Number(scale.toPrecision(5)) };
}

/**
 * @param {Example[]} list
 * @param {() => number} random
 */
function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = /** @type {[Example, Example]} */ ([list[j], list[i]]);
  }
}

/** @param {number} seed */
function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
