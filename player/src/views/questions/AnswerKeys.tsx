import { useState } from "preact/hooks";
import type { Question } from "../../cue-sheet";
import { wordsAnswer, wordsOf, type Answer } from "../../session/answers";
import { text } from "../../texts";
import { Button } from "../parts/Button";
import { isTyped, MOST_TARGETS, Stepper } from "../parts/ScaleField";
import { NumberInput } from "./NumberInput";
import { NumberKeys } from "./NumberKeys";
import { SeveralKeys } from "./SeveralKeys";

/** The answer to one question as large keys. One of a few is one tap; what takes more taps is confirmed with a last one. */
export function AnswerKeys({
  question,
  answer,
  onAnswer,
}: {
  question: Question;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
}) {
  const { scale } = question;
  if (scale.kind === "number" && scale.max - scale.min < MOST_TARGETS)
    return <NumberKeys scale={scale} chosen={typeof answer === "number" ? answer : null} onChoose={onAnswer} />;
  if (scale.kind !== "choice") return <Confirmed question={question} answer={answer} onAnswer={onAnswer} />;
  return (
    <div class={`player-options ${scale.options.length === 2 ? "player-options-2" : ""}`}>
      {scale.options.map((option) => (
        <button
          type="button"
          key={option.value}
          class="player-option"
          aria-pressed={answer === option.value}
          onClick={() => onAnswer(option.value)}
        >
          {option.text}
        </button>
      ))}
    </div>
  );
}

/** Several of a few, a number of many, or words: put together first, then confirmed. */
function Confirmed({
  question,
  answer,
  onAnswer,
}: {
  question: Question;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
}) {
  const [draft, setDraft] = useState<Answer | undefined>(answer);
  return (
    <div class="player-confirmed">
      <Draft question={question} draft={draft} onDraft={setDraft} />
      <Button kind="main" onPress={() => draft !== undefined && onAnswer(draft)} disabled={draft === undefined}>
        {text("player-answer-right")}
      </Button>
    </div>
  );
}

function Draft({
  question,
  draft,
  onDraft,
}: {
  question: Question;
  draft: Answer | undefined;
  onDraft: (draft: Answer | undefined) => void;
}) {
  const { scale, field } = question;
  switch (scale.kind) {
    case "several":
      return <SeveralKeys scale={scale} answer={draft} onAnswer={onDraft} />;
    case "number": {
      const value = typeof draft === "number" ? draft : null;
      if (isTyped(scale)) return <NumberInput scale={scale} value={value} label={question.ask} onChoose={onDraft} />;
      return <Stepper scale={scale} value={value} onChoose={onDraft} />;
    }
    case "words":
      return (
        <textarea
          class="input"
          rows={3}
          maxLength={scale.at_most}
          value={wordsOf(draft)}
          aria-label={question.ask}
          onInput={(event) => onDraft(wordsAnswer(field, event.currentTarget.value))}
        />
      );
    case "choice":
      return null;
  }
}
