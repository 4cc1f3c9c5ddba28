import { FileError } from './files.ts';
import { whyUnwritten } from './save.ts';

/**
 * What to do where the app's own folder can't be written, such as for the settings: the person is
 * told once, since it costs the app's memory and never the work.
 * @param tell shows one sentence
 */
export function onceUnkept(tell: (words: string) => void): (error: unknown) => void {
  let isTold = false;
  return (error) => {
    console.error('The app’s own folder can’t be written:', error);
    if (isTold) return;
    isTold = true;
    const why = whyUnwritten(error instanceof FileError ? error.cause : error);
    tell(
      `Burnish can’t keep its settings and your decisions: ${why}. You can go on editing and saving.`,
    );
  };
}
