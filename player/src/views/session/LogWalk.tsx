import type { Question, Safety } from "../../cue-sheet";
import type { Answers } from "../../session/answers";
import { QuestionWalk } from "../questions/QuestionWalk";

/** The log, large and calm: one question to a screen. An answer that cannot wait is told before the next one shows. */
export function LogWalk({
  questions,
  first,
  title,
  mayStayOpen,
  safety,
  onStop,
  onDone,
}: {
  questions: Question[];
  first: Answers;
  title: string;
  mayStayOpen: boolean;
  safety: Safety;
  onStop: (field: string) => Promise<void>;
  onDone: (answers: Answers) => Promise<void>;
}) {
  return (
    <QuestionWalk
      title={title}
      questions={mayStayOpen ? questions.map((question) => ({ ...question, required: false })) : questions}
      first={first}
      safety={safety}
      onAnswer={() => Promise.resolve()}
      onGate={(gate, question) => (gate.effect === "stop" ? onStop(question.field) : Promise.resolve())}
      onDone={(answers) => void onDone(answers)}
      goesOn
    />
  );
}
