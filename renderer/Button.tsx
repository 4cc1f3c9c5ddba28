import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactNode, Ref } from 'react';

interface ButtonProps {
  ref?: Ref<HTMLButtonElement>;
  look?: 'primary' | 'soft' | 'plain';
  disabled?: boolean;
  onClick(): unknown;
  children: ReactNode;
}

export function Button({ ref, look = 'plain', disabled = false, onClick, children }: ButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={`button ${look}`}
      disabled={disabled}
      onClick={() => onClick()}
    >
      {children}
    </button>
  );
}

interface IconButtonProps {
  /** Said by screen readers, shown as a tooltip. */
  label: string;
  pressed?: boolean;
  disabled?: boolean;
  onClick(): unknown;
  children: ReactNode;
}

export function IconButton({ label, pressed, disabled, onClick, children }: IconButtonProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        className="icon-button"
        aria-label={label}
        aria-pressed={pressed}
        disabled={disabled}
        onClick={() => onClick()}
      >
        {children}
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={6}>
          <Tooltip.Popup className="tooltip">{label}</Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
