import type { Scale } from "../../cue-sheet";
import type { Answer } from "../../session/answers";
import { text } from "../../texts";

type Several = Extract<Scale, { kind: "several" }>;

/** Any of a few. "None of these" is an answer of its own: open is something else. */
export function SeveralKeys({
  scale,
  answer,
  onAnswer,
}: {
  scale: Several;
  answer: Answer | undefined;
  onAnswer: (answer: string[] | undefined) => void;
}) {
  const chosen = Array.isArray(answer) ? answer : [];
  const none = Array.isArray(answer) && answer.length === 0;
  const toggle = (value: string) => {
    const kept = scale.options.map((option) => option.value).filter((one) => (one === value) !== chosen.includes(one));
    onAnswer(kept.length ? kept : undefined);
  };
  return (
    <div class="choices-list">
      {scale.options.map((option) => (
        <label class="choice" key={option.value}>
          <input type="checkbox" checked={chosen.includes(option.value)} onChange={() => toggle(option.value)} />
          <span>{option.text}</span>
        </label>
      ))}
      <label class="choice">
        <input type="checkbox" checked={none} onChange={() => onAnswer(none ? undefined : [])} />
        <span>{text("player-none-of-these")}</span>
      </label>
    </div>
  );
}
