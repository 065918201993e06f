import type { ComponentChildren } from "preact";
import { text } from "../../texts";
import type { CarePlan, Task } from "../care";
import { inWords } from "../days";
import type { Reader } from "./Guide";

type Part = "leave" | "do" | "later";

const LEAVE = ["care-task-rest", "care-task-no-running", "care-task-no-heat-or-massage"];

/** What is left, what is done, and what comes later. */
function partOf(task: Task, today: string): Part {
  if (task.from > today || task.key.startsWith("care-resume-")) return "later";
  return LEAVE.includes(task.key) || task.key.startsWith("care-avoid-") ? "leave" : "do";
}

export function sentence(task: Task, language: string): string {
  return text(task.key, { ...task.values, date: task.until ? inWords(task.until, language) : "" });
}

interface Parts {
  reader: Reader;
  plan: CarePlan;
  /** How a task is shown; on the kept plan it can be ticked. */
  show?: (task: Task, said: string) => ComponentChildren;
}

/** The plan: dated tasks, and the day to call somebody. */
export function PlanParts({ reader: { language, today }, plan, show = (_, said) => said }: Parts) {
  const parts: Part[] = ["leave", "do", "later"];
  return (
    <section class="stack">
      <h2>{text("talk-plan")}</h2>
      {parts.map((part) => (
        <TaskList key={part} part={part} tasks={plan.tasks.filter((task) => partOf(task, today) === part)} show={show} {...{ language, today }} />
      ))}
      <h3>{text("talk-contact")}</h3>
      <p>{contact(plan, language)}</p>
      {plan.contact.day && <p>{text("care-contact-sooner")}</p>}
      {plan.returns && <p>{text("talk-returns")}</p>}
    </section>
  );
}

interface Listed {
  part: Part;
  tasks: Task[];
  language: string;
  today: string;
  show: NonNullable<Parts["show"]>;
}

function TaskList({ part, tasks, language, today, show }: Listed) {
  if (tasks.length === 0) return null;
  return (
    <>
      <h3>{text(`talk-${part}`)}</h3>
      <ul class={`talk-tasks talk-tasks-${part}`}>
        {tasks.map((task) => (
          <li key={task.key}>
            {show(task, sentence(task, language))}
            {task.from > today && <small> {text("talk-from", { date: inWords(task.from, language) })}</small>}
            {task.until && !named(task) && <small> {text("talk-until", { date: inWords(task.until, language) })}</small>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Its own sentence names the last day already. */
function named(task: Task): boolean {
  return task.key === "care-task-rest" || task.key === "care-task-no-heat-or-massage";
}

function contact({ contact: { day, level } }: CarePlan, language: string): string {
  if (day === null) return text(`care-contact-now-${level.replaceAll("_", "-")}`);
  return text("care-contact-on", { date: inWords(day, language) });
}
