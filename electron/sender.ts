import type { WebFrameMain } from 'electron';
import { isOwn } from './address.ts';

/** Who calls: an `IpcMainInvokeEvent`. */
interface Call<Contents> {
  readonly sender: Contents;
  /** Null where the frame is gone or went on to another page. */
  readonly senderFrame: Pick<WebFrameMain, 'url'> | null;
}

/**
 * The desk whose own page calls.
 * @throws where it is another window, a frame in the page, or another page in the window
 */
export function senderOf<Contents extends { readonly mainFrame: unknown }, Desk>(
  { sender, senderFrame }: Call<Contents>,
  deskOf: (contents: Contents) => Desk | undefined,
): Desk {
  const desk = deskOf(sender);
  if (!desk || !senderFrame || senderFrame !== sender.mainFrame || !isOwn(senderFrame.url))
    throw new Error('A call from a stranger is not answered.');
  return desk;
}
