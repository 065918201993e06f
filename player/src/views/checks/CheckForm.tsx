import { useEffect, useRef, useState } from "preact/hooks";
import { draftOf, keepDraft, rememberAnswered, writeCheck } from "../../checks/answer";
import type { Draft } from "../../store/database";
import type { Facts, Safety, Task } from "../../cue-sheet";
import { bundle, person } from "../app-state";
import { Waiting } from "../parts/Notice";
import { QuestionWalk } from "../questions/QuestionWalk";

/** One check, question by question. What cannot wait is sent at once; the rest follows and takes its place. */
export function CheckForm({ task, onDone, onBack }: { task: Task; onDone: () => void; onBack: () => void }) {
  const [first, setFirst] = useState<Draft | null>(null);
  const draft = useRef<Draft | null>(null);
  useEffect(() => {
    void draftOf(task).then((kept) => {
      draft.current = kept;
      setFirst(kept);
    });
  }, []);
  if (!first) return <Waiting />;

  const keep = (change: Partial<Draft>) => {
    draft.current = { ...(draft.current ?? first), ...change };
    return keepDraft(draft.current);
  };
  const write = async (answers: Facts) => {
    const entry = await writeCheck(person(), task, answers, draft.current?.entry ?? null);
    await keep({ answers, entry });
  };
  return (
    <QuestionWalk
      title={task.title}
      questions={task.questions}
      first={first.answers}
      safety={safetyOnDevice()}
      onAnswer={(answers) => keep({ answers })}
      onGate={(_gate, _question, answers) => write(answers)}
      onDone={(answers) =>
        void write(answers)
          .then(() => rememberAnswered(task))
          .then(onDone)
      }
      onBack={onBack}
      goesOn
    />
  );
}

/** The numbers to call are the same in every sheet of a person. */
function safetyOnDevice(): Safety | null {
  const held = bundle.value;
  return (held?.sheets[0] ?? held?.breathing.sheets[0])?.safety ?? null;
}
