import { useState } from "preact/hooks";
import { answered } from "../../checks/answer";
import { dueTasks, taskName } from "../../checks/due";
import type { Task } from "../../cue-sheet";
import { text } from "../../texts";
import { asked, bundle } from "../app-state";
import { Button, LinkButton } from "../parts/Button";
import { Waiting } from "../parts/Notice";
import { Screen } from "../parts/Screen";
import { StateLine } from "../parts/StateLine";
import { CheckForm } from "./CheckForm";

/** `/play/checks`: the checks that are due, and after an answer where it went. The address may name the one to begin with. */
export function Checks() {
  const due = dueTasks(bundle.value, answered.value, new Date());
  const [task, setTask] = useState<Task | null>(
    () => due.find((one) => taskName(one) === named()) ?? (due.length === 1 ? (due[0] ?? null) : null),
  );
  const [saved, setSaved] = useState(false);
  if (!bundle.value && !asked.value) return <Waiting />;
  if (task)
    return (
      <CheckForm
        key={taskName(task)}
        task={task}
        onBack={() => setTask(null)}
        onDone={() => {
          setTask(null);
          setSaved(true);
        }}
      />
    );
  return (
    <Screen
      name="checks"
      title={text(saved ? "player-saved-title" : "player-checks-title")}
      actions={
        <LinkButton kind={due.length ? "quiet" : "main"} href="/today">
          {text("player-to-today")}
        </LinkButton>
      }
    >
      {saved && <p>{text("player-checks-who")}</p>}
      {!saved && !due.length && <p>{text("player-checks-none")}</p>}
      <ul class="player-reason-list">
        {due.map((one) => (
          <li key={taskName(one)}>
            <Button onPress={() => setTask(one)}>{one.title}</Button>
          </li>
        ))}
      </ul>
      <StateLine />
    </Screen>
  );
}

function named(): string {
  return decodeURIComponent(location.hash.slice(1));
}
