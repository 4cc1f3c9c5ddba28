import './styles/window.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Bridge } from '../electron/contract.ts';
import { App } from './App.tsx';
import { connect } from './connect.ts';
import { Desk } from './desk.ts';
import { DeskContext } from './desk-context.ts';
import { WorkerClient } from './worker-client.ts';

const { burnish } = globalThis as unknown as { burnish: Bridge };

const worker = new WorkerClient(
  () => new Worker(new URL('worker.js', import.meta.url), { type: 'module' }),
);
const desk = new Desk(burnish, worker);
connect(desk, burnish);
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <DeskContext value={desk}>
      <App />
    </DeskContext>
  </StrictMode>,
);
void desk.start();
