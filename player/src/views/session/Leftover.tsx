import type { Asked } from "../../session/asking";
import type { Answer } from "../../session/answers";
import { text } from "../../texts";
import { Button } from "../parts/Button";
import { Screen } from "../parts/Screen";
import { AnswerKeys } from "../questions/AnswerKeys";

/** A question about a part that is still open when the session is over: asked before the log, one to a screen. */
export function Leftover({
  asked,
  onAnswer,
  onBack,
}: {
  asked: Asked;
  onAnswer: (answer: Answer | undefined) => void;
  onBack: () => void;
}) {
  const { question, step, n, of } = asked;
  return (
    <Screen
      key={`${asked.index}.${question.field}`}
      name="question"
      title={question.ask}
      actions={
        <>
          {n > 1 && <Button onPress={onBack}>{text("player-back-out")}</Button>}
          <Button onPress={() => onAnswer(undefined)}>
            {text(asked.answer === undefined ? "player-question-open" : "player-answer-right")}
          </Button>
        </>
      }
    >
      <p class="player-facts player-question-of">
        {step.label} <span>{text("player-question-of", { n, of })}</span>
      </p>
      <AnswerKeys question={question} answer={asked.answer} onAnswer={onAnswer} />
    </Screen>
  );
}
