import { answered } from "../../checks/answer";
import { dueTasks, taskName } from "../../checks/due";
import { text } from "../../texts";
import { bundle } from "../app-state";

/** The checks that are due, each one press away. */
export function DueChecks() {
  const due = dueTasks(bundle.value, answered.value, new Date());
  if (!due.length) return null;
  return (
    <section class="player-card">
      <h2>{text("player-checks-title")}</h2>
      <ul class="player-reason-list">
        {due.map((task) => (
          <li key={taskName(task)}>
            <a class="button" href={`/play/checks#${encodeURIComponent(taskName(task))}`}>
              {task.title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
