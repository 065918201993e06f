import { useEffect, useMemo, useState } from "preact/hooks";
import { text } from "../../texts";
import type { Level } from "../book";
import { carePlan } from "../care";
import { inWords } from "../days";
import type { Advice } from "../judge";
import { keepPlan, rememberAdvice, standing } from "../kept";
import { cardsOf } from "../reasons";
import type { Talk } from "../talk";
import type { Reader } from "./Guide";
import { Looks } from "./Looks";
import { PlanParts } from "./PlanParts";
import { Sources } from "./Sources";
import { TakeAlong } from "./TakeAlong";

export function levelKey(level: Level): string {
  return `triage-level-${level.replaceAll("_", "-")}`;
}

const LOUD: Record<Level, string> = { self_care: "", physio: "notice-ask", gp_today: "notice-stop", emergency: "notice-stop" };

interface Result {
  reader: Reader;
  talk: Talk;
  advice: Advice;
  onBack: () => void;
}

/** The advice: how soon first, then why, what it looks like, running, and what to do today. */
export function ResultScreen({ reader, talk, advice, onBack }: Result) {
  const { rules, today } = reader;
  const first = advice.likely[0];
  const care = first && rules.conditions[first.condition]?.care;
  const plan = useMemo(() => carePlan(rules.book, talk.answers, advice, care, today), [rules, talk, advice, care, today]);
  const cards = cardsOf(rules.book, advice.rules, advice.noRun, advice.likely.map((one) => one.card));
  useEffect(() => rememberAdvice(today, advice.level), [today, advice]);
  return (
    <article class="stack talk-result">
      <Urgency reader={reader} advice={advice} />
      <Looks reader={reader} talk={talk} advice={advice} />
      {advice.level !== "emergency" && <Running advice={advice} />}
      {plan.tasks.length > 0 && (
        <>
          <PlanParts reader={reader} plan={plan} />
          <Keep keep={() => keepPlan({ ...plan, made: today, level: advice.level, condition: first?.condition ?? null, done: {} })} />
        </>
      )}
      <TakeAlong reader={reader} talk={talk} advice={advice} />
      <Sources reader={reader} cards={[...cards, ...plan.tasks.map((task) => task.card)]} />
      <p>{text("talk-info")}</p>
      <div class="talk-foot">
        <button type="button" class="button" onClick={onBack}>
          {text("talk-change")}
        </button>
        <a class="button" href="/guide">
          {text("talk-new")}
        </a>
      </div>
    </article>
  );
}

function Urgency({ reader, advice }: { reader: Reader; advice: Advice }) {
  const stands = standing(reader.today, advice.level);
  const said = stands && text("triage-standing", { date: inWords(stands.day, reader.language), level: text(levelKey(stands.level)) });
  return (
    <>
      <section class={`notice ${LOUD[advice.level]}`}>
        <h1 tabIndex={-1}>{text(levelKey(advice.level))}</h1>
        <p>{text(`${levelKey(advice.level)}-detail`)}</p>
        {advice.outside && <p>{text("triage-outside-scope")}</p>}
        {said && <p>{said}</p>}
      </section>
      {advice.level === "emergency" && (
        <a class="call" href="tel:112">
          <strong>{text("talk-call")}</strong>
        </a>
      )}
      <Why keys={advice.rules.map((id) => `triage-rule-${id.toLowerCase()}`)} title="talk-why" />
      <Why keys={advice.exclude.map((pattern) => `triage-exclude-${pattern.replaceAll("_", "-")}`)} title="talk-first" />
    </>
  );
}

function Why({ keys, title }: { keys: string[]; title: string }) {
  if (keys.length === 0) return null;
  return (
    <section class="stack">
      <h2>{text(title)}</h2>
      <ul>
        {keys.map((key) => (
          <li key={key}>{text(key)}</li>
        ))}
      </ul>
    </section>
  );
}

function Running({ advice }: { advice: Advice }) {
  return (
    <section class="stack">
      <h2>{text("talk-run")}</h2>
      <p>{text(`triage-run-${advice.run}`)}</p>
      {advice.noRun.length > 0 && (
        <ul>
          {advice.noRun.map((id) => (
            <li key={id}>{text(`triage-rule-${id.toLowerCase()}`)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Keep({ keep }: { keep: () => boolean }) {
  const [kept, setKept] = useState<boolean | null>(null);
  return (
    <div class="talk-actions">
      <button type="button" class="button button-main" onClick={() => setKept(keep())} disabled={kept === true}>
        {text("talk-keep")}
      </button>
      <button type="button" class="button" onClick={() => print()}>
        {text("talk-print")}
      </button>
      <p role="status">{kept === null ? "" : text(kept ? "talk-kept" : "talk-not-kept")}</p>
    </div>
  );
}
