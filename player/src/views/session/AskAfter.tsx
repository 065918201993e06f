import { useEffect, useRef } from "preact/hooks";
import type { Asked } from "../../session/asking";
import type { Answer } from "../../session/answers";
import { text } from "../../texts";
import { AnswerKeys } from "../questions/AnswerKeys";

/** One question about what was just done, under the clock of the rest. One tap answers it and brings the next. */
export function AskAfter({
  asked,
  onAnswer,
  onBack,
}: {
  asked: Asked;
  onAnswer: (answer: Answer | undefined) => void;
  onBack: () => void;
}) {
  const { question, step, n, of } = asked;
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The key that had the focus is gone with its question.
    if (document.activeElement === document.body && n > 1) words.current?.focus({ preventScroll: true });
  }, [question.field, asked.index]);
  return (
    <section class="player-ask" aria-label={step.label}>
      <p class="player-ask-words" tabIndex={-1} ref={words}>
        <small>
          {step.label} {text("player-question-of", { n, of })}
        </small>
        <b>{question.ask}</b>
      </p>
      <AnswerKeys key={`${asked.index}.${question.field}`} question={question} answer={asked.answer} onAnswer={onAnswer} />
      <p class="player-ask-ways">
        {n > 1 && (
          <button type="button" class="player-link" onClick={onBack}>
            {text("player-question-before")}
          </button>
        )}
        {(!question.required || asked.answer !== undefined) && (
          <button type="button" class="player-link" onClick={() => onAnswer(undefined)}>
            {text(asked.answer === undefined ? "player-question-open" : "player-answer-right")}
          </button>
        )}
      </p>
    </section>
  );
}
