import type { Question } from "../../cue-sheet";
import { wordsAnswer, wordsOf, type Answer as Given } from "../../session/answers";
import { text } from "../../texts";
import { NumberInput } from "../questions/NumberInput";
import { SeveralKeys } from "../questions/SeveralKeys";

type Answer = Given | undefined;

/** One question of the log, as large targets. Nothing is chosen until the person chooses; pressing again lets go. */
export function ScaleField({
  question,
  answer,
  onAnswer,
  missing,
}: {
  question: Question;
  answer: Answer;
  onAnswer: (answer: Answer) => void;
  missing: boolean;
}) {
  return (
    <fieldset class={`player-question ${missing ? "is-missing" : ""}`} id={`question-${question.field}`}>
      <legend>
        {question.ask} {!question.required && <small>{text("player-log-optional")}</small>}
      </legend>
      {missing && <p class="error">{text("player-log-required")}</p>}
      <Field question={question} answer={answer} onAnswer={onAnswer} />
    </fieldset>
  );
}

function Field({ question, answer, onAnswer }: { question: Question; answer: Answer; onAnswer: (answer: Answer) => void }) {
  const { scale, field } = question;
  const choose = (value: Answer) => onAnswer(value === answer && !question.required ? undefined : value);
  switch (scale.kind) {
    case "number":
      if (!isTyped(scale)) return <NumberScale name={field} scale={scale} answer={answer} onChoose={choose} />;
      return (
        <NumberInput scale={scale} value={typeof answer === "number" ? answer : null} label={question.ask} onChoose={onAnswer} />
      );
    case "choice":
      return (
        <div class="choices-list">
          {scale.options.map((option) => (
            <Choice
              key={option.value}
              look="choice"
              name={field}
              chosen={answer === option.value}
              onChoose={() => choose(option.value)}
            >
              {option.text}
            </Choice>
          ))}
        </div>
      );
    case "several":
      return <SeveralKeys scale={scale} answer={answer} onAnswer={onAnswer} />;
    case "words":
      return (
        <textarea
          class="input"
          rows={2}
          maxLength={scale.at_most}
          value={wordsOf(answer)}
          aria-label={question.ask}
          onInput={(event) => onAnswer(wordsAnswer(field, event.currentTarget.value))}
        />
      );
  }
}

export type Numbers = Extract<Question["scale"], { kind: "number" }>;

/** Above this many a row of targets is a wall; then two buttons and a number do. */
export const MOST_TARGETS = 16;
/** Above this many, stepping takes longer than typing. */
const MOST_STEPS = 40;

export function isTyped(scale: Numbers): boolean {
  return scale.max - scale.min > MOST_STEPS;
}

function NumberScale({
  name,
  scale,
  answer,
  onChoose,
}: {
  name: string;
  scale: Numbers;
  answer: Answer;
  onChoose: (value: number) => void;
}) {
  const count = scale.max - scale.min + 1;
  const chosen = typeof answer === "number" ? answer : null;
  const first = scale.anchors.find((anchor) => anchor.at === scale.min)?.text;
  const last = scale.anchors.find((anchor) => anchor.at === scale.max)?.text;
  return (
    <div class={`scale scale-${count}`}>
      {count <= MOST_TARGETS ? (
        <div class={`scale-row player-columns-${columns(count)}`}>
          {Array.from({ length: count }, (_, index) => scale.min + index).map((value) => (
            <Choice
              key={value}
              look="scale-step"
              name={name}
              chosen={chosen === value}
              onChoose={() => onChoose(value)}
              described={anchorText(scale, value)}
            >
              {value}
            </Choice>
          ))}
        </div>
      ) : (
        <Stepper scale={scale} value={chosen} onChoose={onChoose} />
      )}
      <p class="scale-anchors">
        <span>{first && `${scale.min} ${first}`}</span>
        <span>{last && `${scale.max} ${last}`}</span>
      </p>
      <p class="player-anchor" aria-live="polite">
        {chosen !== null ? anchorText(scale, chosen) && `${chosen}: ${anchorText(scale, chosen)}` : ""}
      </p>
    </div>
  );
}

/** Columns that make even rows a thumb can hit on a narrow phone. */
export function columns(count: number): number {
  if (count <= 6) return count;
  return [6, 5, 4].find((wide) => count % wide === 0) ?? 6;
}

/** Words further apart than this say nothing about a number between them. */
const NEAR = 2;

/** The word at a number; between two near words, both of them. */
export function anchorText(scale: Numbers, value: number): string {
  const exact = scale.anchors.find((anchor) => anchor.at === value);
  if (exact) return exact.text;
  const low = scale.anchors.filter((anchor) => anchor.at < value).at(-1);
  const high = scale.anchors.find((anchor) => anchor.at > value);
  return low && high && high.at - low.at <= NEAR ? text("player-scale-between", { low: low.text, high: high.text }) : "";
}

/** A radio that looks like a key. The browser gives it arrow keys and one stop for Tab. */
function Choice({
  look,
  name,
  chosen,
  onChoose,
  described,
  children,
}: {
  look: "choice" | "scale-step";
  name: string;
  chosen: boolean;
  onChoose: () => void;
  described?: string;
  children: preact.ComponentChildren;
}) {
  return (
    <label class={look}>
      <input
        type="radio"
        name={name}
        checked={chosen}
        onClick={() => onChoose()}
        onChange={() => undefined}
        aria-label={described ? `${String(children)}: ${described}` : undefined}
      />
      <span>{children}</span>
    </label>
  );
}

export function Stepper({ scale, value, onChoose }: { scale: Numbers; value: number | null; onChoose: (value: number) => void }) {
  const middle = Math.round((scale.min + scale.max) / 2);
  const step = (by: number) => onChoose(value === null ? middle : Math.min(scale.max, Math.max(scale.min, value + by)));
  return (
    <div class="player-stepper">
      <button type="button" class="button player-button-round" onClick={() => step(-1)} aria-label={text("player-less")}>
        −
      </button>
      <output>{value ?? "–"}</output>
      <button type="button" class="button player-button-round" onClick={() => step(1)} aria-label={text("player-more")}>
        +
      </button>
    </div>
  );
}
