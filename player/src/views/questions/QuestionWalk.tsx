import { useState } from "preact/hooks";
import type { AnswerGate, Facts, Question, Safety } from "../../cue-sheet";
import type { Answer } from "../../session/answers";
import { gateHit } from "../../session/gates";
import { text } from "../../texts";
import { Button } from "../parts/Button";
import { Screen } from "../parts/Screen";
import { AnswerKeys } from "./AnswerKeys";
import { GateScreen } from "./GateScreen";

interface Props {
  /** What these questions are for, above each of them. */
  title: string;
  questions: Question[];
  first: Facts;
  safety: Safety | null;
  /** Every answer, as it is given: kept before the next question shows. */
  onAnswer: (answers: Facts) => Promise<void>;
  /** An answer that holds or stops. Resolves when that is written down; only then it is shown. */
  onGate: (gate: AnswerGate, question: Question, answers: Facts) => Promise<void>;
  onDone: (answers: Facts) => void;
  /** Back from the first question; absent where there is no way back. */
  onBack?: () => void;
  /** A hold or stop does not end the walk: the rest is still worth knowing. */
  goesOn?: boolean;
}

type Shown = { gate: AnswerGate; answers: Facts } | null;

/** One question to a screen. Going back loses nothing; what an answer does is shown at once. */
export function QuestionWalk({ title, questions, first, safety, onAnswer, onGate, onDone, onBack, goesOn }: Props) {
  const [answers, setAnswers] = useState<Facts>(first);
  const [at, setAt] = useState(() => firstOpen(questions, first));
  const [shown, setShown] = useState<Shown>(null);
  const question = questions[at];
  if (!question) return null;

  const next = (given: Facts) => {
    setShown(null);
    return at + 1 < questions.length ? setAt(at + 1) : onDone(given);
  };
  const choose = async (answer: Answer | undefined) => {
    const { [question.field]: _, ...others } = answers;
    const given = answer === undefined ? others : { ...others, [question.field]: answer };
    setAnswers(given);
    await onAnswer(given);
    const gate = gateHit(question, answer);
    if (!gate) return next(given);
    if (gate.effect !== "warn") await onGate(gate, question, given);
    setShown({ gate, answers: given });
  };

  if (shown)
    return (
      <GateScreen
        gate={shown.gate}
        safety={safety}
        onChange={() => setShown(null)}
        onGoOn={shown.gate.effect === "warn" || goesOn ? () => next(shown.answers) : null}
      />
    );
  return (
    <Screen
      key={question.field}
      name="question"
      title={question.ask}
      actions={
        <>
          {(at > 0 || onBack) && (
            <Button onPress={() => (at ? setAt(at - 1) : onBack?.())}>{text("player-back-out")}</Button>
          )}
          {!question.required && <Button onPress={() => void choose(undefined)}>{text("player-question-open")}</Button>}
        </>
      }
    >
      <p class="player-facts player-question-of">
        {title} <span>{text("player-question-of", { n: at + 1, of: questions.length })}</span>
      </p>
      <AnswerKeys question={question} answer={answers[question.field]} onAnswer={(answer) => void choose(answer)} />
    </Screen>
  );
}

/** Where a walk that was broken off goes on: at what is open, or at what held it back; when all is well, at the last. */
function firstOpen(questions: Question[], answers: Facts): number {
  const open = questions.findIndex((question) => {
    const answer = answers[question.field];
    return answer === undefined || (gateHit(question, answer)?.effect ?? "warn") !== "warn";
  });
  return open === -1 ? questions.length - 1 : open;
}
