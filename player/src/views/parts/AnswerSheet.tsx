import { Fragment } from "preact";
import { useRef, useState } from "preact/hooks";
import type { AnswerGate, Question, Safety } from "../../cue-sheet";
import type { Answer, Answers } from "../../session/answers";
import { gateHit } from "../../session/gates";
import { text } from "../../texts";
import { Button } from "./Button";
import { Calls } from "./Calls";
import { ScaleField } from "./ScaleField";
import { Screen } from "./Screen";

interface Props {
  questions: Question[];
  first: Answers;
  title: string;
  lead: string;
  /** Someone who stopped need not answer anything. */
  mayStayOpen: boolean;
  /** What stands behind an answer that stops. */
  safety: Safety;
  /** An answer that cannot wait until all is saved; told once a question. */
  onStop?: (field: string) => Promise<void>;
  onDone: (answers: Answers) => Promise<void>;
}

/** All questions on one screen. Open is an answer too; only the required ones are asked for once more. */
export function AnswerSheet({ questions, first, title, lead, mayStayOpen, safety, onStop, onDone }: Props) {
  const [answers, setAnswers] = useState<Answers>(first);
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const missing = mayStayOpen ? [] : questions.filter((question) => question.required && answers[question.field] === undefined);

  const told = useRef(new Set<string>());

  const answer = (question: Question, value: Answer | undefined) => {
    const { field } = question;
    const stops = gateHit(question, value)?.effect === "stop";
    if (stops && !told.current.has(field)) void onStop?.(field);
    if (stops) told.current.add(field);
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
        <Fragment key={question.field}>
          <ScaleField
            question={mayStayOpen ? { ...question, required: false } : question}
            answer={answers[question.field]}
            onAnswer={(value) => answer(question, value)}
            missing={tried && missing.includes(question)}
          />
          <GateInline gate={gateHit(question, answers[question.field])} safety={safety} />
        </Fragment>
      ))}
    </Screen>
  );
}

/** What an answer does, right below it. */
function GateInline({ gate, safety }: { gate: AnswerGate | null; safety: Safety }) {
  if (!gate) return null;
  const stops = gate.effect === "stop";
  return (
    <div class={`notice ${stops ? "notice-stop" : "notice-ask"}`} role="alert">
      <p>{gate.text}</p>
      {stops && safety.urgent_text.map((sentence) => <p key={sentence}>{sentence}</p>)}
      {stops && <Calls safety={safety} />}
    </div>
  );
}

function showQuestion(field: string): void {
  const question = document.getElementById(`question-${field}`);
  question?.scrollIntoView({ block: "center" });
  question?.querySelector("input")?.focus({ preventScroll: true });
}
