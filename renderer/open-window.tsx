import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Bridge } from '../electron/contract.ts';
import { App } from './App.tsx';
import { connect } from './connect.ts';
import { Desk } from './desk.ts';
import { DeskContext } from './desk-context.ts';
import type { WorkerClient } from './worker-client.ts';

const { burnish } = globalThis as unknown as { burnish: Bridge };

/**
 * Fills the window's page, and asks for what is to lie on its desk first.
 * @param another starts one more worker
 */
export function openWindow(worker: WorkerClient, another: () => WorkerClient): void {
  const desk = new Desk(burnish, worker, another);
  connect(desk, burnish);
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <DeskContext value={desk}>
        <App />
      </DeskContext>
    </StrictMode>,
  );
  void desk.start();
}
