import { useState } from "preact/hooks";
import type { Question } from "../../cue-sheet";
import type { Answer, Answers } from "../../session/answers";
import { text } from "../../texts";
import { Button } from "./Button";
import { ScaleField } from "./ScaleField";
import { Screen } from "./Screen";

interface Props {
  questions: Question[];
  first: Answers;
  title: string;
  lead: string;
  /** Someone who stopped need not answer anything. */
  mayStayOpen: boolean;
  onDone: (answers: Answers) => Promise<void>;
}

/** All questions on one screen. Open is an answer too; only the required ones are asked for once more. */
export function AnswerSheet({ questions, first, title, lead, mayStayOpen, onDone }: Props) {
  const [answers, setAnswers] = useState<Answers>(first);
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const missing = mayStayOpen ? [] : questions.filter((question) => question.required && answers[question.field] === undefined);

  const answer = (field: string, value: Answer | undefined) => {
    const { [field]: _, ...others } = answers;
    setAnswers(value === undefined ? others : { ...others, [field]: value });
  };
  const done = () => {
    setTried(true);
    const open = missing[0];
    if (open) return showQuestion(open.field);
    setSaving(true);
    return void onDone(answers);
  };

  return (
    <Screen
      name="log"
      title={title}
      actions={
        <Button kind="main" onPress={done} disabled={saving}>
          {text("player-done")}
        </Button>
      }
    >
      <p>{lead}</p>
      {questions.map((question) => (
        <ScaleField
          key={question.field}
          question={mayStayOpen ? { ...question, required: false } : question}
          answer={answers[question.field]}
          onAnswer={(value) => answer(question.field, value)}
          missing={tried && missing.includes(question)}
        />
      ))}
    </Screen>
  );
}

function showQuestion(field: string): void {
  const question = document.getElementById(`question-${field}`);
  question?.scrollIntoView({ block: "center" });
  question?.querySelector("input")?.focus({ preventScroll: true });
}
