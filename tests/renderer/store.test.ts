import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Store } from '../../renderer/store.ts';

let frames: (() => void)[] = [];
const nextFrame = () => {
  const due = frames;
  frames = [];
  for (const frame of due) frame();
};

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('listeners hear of many changes once, in the next frame', () => {
  const store = new Store({ words: 0, name: '' });
  const heard = vi.fn();
  store.subscribe(heard);
  store.set({ words: 1 });
  store.set({ words: 2, name: 'a' });
  expect(store.get()).toEqual({ words: 0, name: '' });
  expect(store.latest()).toEqual({ words: 2, name: 'a' });
  nextFrame();
  expect(heard).toHaveBeenCalledTimes(1);
  expect(store.get()).toEqual({ words: 2, name: 'a' });
});

test('what a key is for is told at once, and not once more in the frame', () => {
  const store = new Store({ words: 0 });
  const heard = vi.fn();
  store.subscribe(heard);
  store.set({ words: 1 });
  store.flush();
  expect(store.get()).toEqual({ words: 1 });
  nextFrame();
  store.flush();
  expect(heard).toHaveBeenCalledTimes(1);
});

test('where nothing differs, nobody is told', () => {
  const store = new Store({ words: 1, list: [1] });
  const heard = vi.fn();
  store.subscribe(heard);
  store.set({ words: 1, list: store.get().list });
  nextFrame();
  expect(heard).not.toHaveBeenCalled();
});
