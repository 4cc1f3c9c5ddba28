import { useId } from 'react';

interface ChoiceProps<Value extends string> {
  /** Said by screen readers. */
  label: string;
  options: readonly { readonly value: Value; readonly name: string }[];
  value: Value;
  onChoose(value: Value): void;
}

/** One of a few, side by side. The arrow keys go from one to the next. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  onChoose,
}: ChoiceProps<Value>) {
  const group = useId();
  return (
    <fieldset className="choice" aria-label={label}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={group}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.name}</span>
        </label>
      ))}
    </fieldset>
  );
}
