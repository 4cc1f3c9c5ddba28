// A thread that answers each job with its result, one after the other.
import { parentPort } from 'node:worker_threads';
import { type Job, perform } from './work.ts';

let before = Promise.resolve();

parentPort!.on('message', (job: Job) => {
  before = before.then(async () => parentPort!.postMessage(await perform(job)));
});
