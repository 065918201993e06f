import { useEffect, useState } from "preact/hooks";
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
  /** Undefined until somebody chose: then the one that was named, or the only one, opens by itself. */
  const [chosen, choose] = useState<Task | null | undefined>(undefined);
  const [saved, setSaved] = useState(false);
  const task = chosen === undefined ? (due.find((one) => taskName(one) === named()) ?? only(due)) : chosen;
  useEffect(() => {
    if (chosen === undefined && task) choose(task); // A newer bundle does not pull it from under the answers.
  }, [task]);
  if (!bundle.value && !asked.value) return <Waiting />;
  if (task)
    return (
      <CheckForm
        key={taskName(task)}
        task={task}
        onBack={() => choose(null)}
        onDone={() => {
          choose(null);
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
            <Button onPress={() => choose(one)}>{one.title}</Button>
          </li>
        ))}
      </ul>
      <StateLine />
    </Screen>
  );
}

function only(due: Task[]): Task | null {
  return due.length === 1 ? (due[0] ?? null) : null;
}

function named(): string {
  return decodeURIComponent(location.hash.slice(1));
}
