import { type FindQuery, type Match, matchesIn } from './pattern.ts';

/** The texts to search. The answer is an array of matches for each, in the same order. */
export interface FindRequest {
  readonly texts: readonly string[];
  readonly query: FindQuery;
}

/** The part of a worker's global scope that is used here. */
interface Scope {
  onmessage: (event: { data: FindRequest }) => void;
  postMessage(answer: 'ready' | readonly (readonly Match[])[]): void;
}

const scope = globalThis as unknown as Scope;
scope.onmessage = ({ data: { texts, query } }) =>
  scope.postMessage(texts.map((text) => matchesIn(text, query)));
scope.postMessage('ready');
