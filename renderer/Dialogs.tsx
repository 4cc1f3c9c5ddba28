import { useEffect } from 'react';
import { FolderKind } from './board/FolderKind.tsx';
import { RunsDialog } from './board/RunsDialog.tsx';
import { KeepAlways } from './decisions/KeepAlways.tsx';
import { useDesk, useShown } from './desk-context.ts';
import { ChangedDialog } from './disk/ChangedDialog.tsx';
import { RevertDialog } from './disk/RevertDialog.tsx';
import { Guide } from './guide/Guide.tsx';
import { Licences } from './Licences.tsx';
import { Palette } from './palette/Palette.tsx';
import { Preview } from './preview/Preview.tsx';
import { RecoveryDialog } from './recovery/RecoveryDialog.tsx';
import { RulePage } from './rule-page/RulePage.tsx';
import { Settings } from './settings/Settings.tsx';
import { Shortcuts } from './status/Shortcuts.tsx';

/** The dialog that is open. Once it is closed, the focus goes back to where it was. */
export function Dialogs() {
  const desk = useDesk();
  const dialog = useShown('dialog');
  const isOpen = dialog !== undefined;
  useEffect(() => {
    if (!isOpen) desk.returnFocus();
  }, [isOpen, desk]);
  switch (dialog?.is) {
    case 'shortcuts':
      return <Shortcuts />;
    case 'guide':
      return <Guide {...dialog} />;
    case 'licences':
      return <Licences {...dialog} />;
    case 'palette':
      return <Palette />;
    case 'settings':
      return <Settings {...dialog} />;
    case 'rule':
      return <RulePage {...dialog} />;
    case 'preview':
      return <Preview {...dialog} />;
    case 'keep':
      return <KeepAlways {...dialog} />;
    case 'changed':
      return <ChangedDialog {...dialog} />;
    case 'revert':
      return <RevertDialog />;
    case 'folder-kind':
      return <FolderKind />;
    case 'folder-runs':
      return <RunsDialog {...dialog} />;
    case 'recovery':
      return <RecoveryDialog {...dialog} />;
    default:
      return null;
  }
}
