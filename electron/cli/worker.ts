// A thread that answers each job with its result, one at a time.
import { parentPort } from 'node:worker_threads';
import { type Job, perform } from './work.ts';

parentPort!.on('message', async (job: Job) => parentPort!.postMessage(await perform(job)));
