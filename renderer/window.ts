import './styles/window.css';
import { WorkerClient } from './worker-client.ts';

const start = () =>
  new WorkerClient(() => new Worker(new URL('worker.js', import.meta.url), { type: 'module' }));
const worker = start();
// The worker takes as long to load as the window does, so both load side by side.
const { openWindow } = await import('./open-window.tsx');
openWindow(worker, start);
