import { text } from "../../texts";
import type { Task } from "../care";
import { inWords } from "../days";
import { forgetPlan, keepPlan, ticked, type KeptPlan } from "../kept";
import type { Reader } from "./Guide";
import { PlanParts } from "./PlanParts";
import { levelKey } from "./ResultScreen";
import { Sources } from "./Sources";

interface Screen {
  reader: Reader;
  plan: KeptPlan;
  onPlan: (plan: KeptPlan | null) => void;
}

/** The plan that was kept on this device: what holds today can be ticked off. */
export function KeptPlanScreen({ reader, plan, onPlan }: Screen) {
  const { language, today } = reader;
  const holds = plan.tasks.filter((task) => task.until === null || task.until >= today);
  const label = plan.condition && reader.rules.conditions[plan.condition]?.[language];
  const tick = (task: Task) => {
    const next = ticked(plan, today, plan.tasks.indexOf(task));
    keepPlan(next);
    onPlan(next);
  };
  const forget = () => {
    forgetPlan();
    onPlan(null);
  };
  const show = (task: Task, said: string) => (
    <label class="talk-tick">
      <input type="checkbox" checked={plan.done[today]?.includes(plan.tasks.indexOf(task)) ?? false} onChange={() => tick(task)} />
      <span>{said}</span>
    </label>
  );
  return (
    <article class="stack talk-result">
      <h1 tabIndex={-1}>{text("talk-your-plan", { date: inWords(plan.made, language) })}</h1>
      <p>
        {text(levelKey(plan.level))}
        {label && `. ${text("triage-fits", { label })}`}
      </p>
      <PlanParts reader={reader} plan={{ ...plan, tasks: holds }} show={show} />
      <Sources reader={reader} cards={plan.tasks.map((task) => task.card)} />
      <p>{text("talk-info")}</p>
      <div class="talk-foot">
        <button type="button" class="button" onClick={() => print()}>
          {text("talk-print")}
        </button>
        <a class="button" href="/guide">
          {text("talk-new")}
        </a>
        <button type="button" class="button button-stop" onClick={forget}>
          {text("talk-forget")}
        </button>
      </div>
    </article>
  );
}
