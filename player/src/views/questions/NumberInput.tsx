import { useState } from "preact/hooks";
import type { Numbers } from "../parts/ScaleField";

/** A number that is read off something and typed: a pressure, a pulse, metres. Outside its range it is not an answer. */
export function NumberInput({
  scale,
  value,
  label,
  onChoose,
}: {
  scale: Numbers;
  value: number | null;
  label: string;
  onChoose: (value: number | undefined) => void;
}) {
  const [typed, setTyped] = useState(value === null ? "" : String(value));
  const read = (words: string) => {
    setTyped(words);
    const number = /^-?\d+$/.test(words.trim()) ? Number(words) : NaN;
    onChoose(number >= scale.min && number <= scale.max ? number : undefined);
  };
  return (
    <div class="player-number">
      <input
        class="input"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        value={typed}
        onInput={(event) => read(event.currentTarget.value)}
      />
      <small>{`${scale.min} – ${scale.max}`}</small>
    </div>
  );
}
