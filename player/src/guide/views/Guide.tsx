import { useEffect, useState } from "preact/hooks";
import { text } from "../../texts";
import { localDay } from "../../time/format";
import { keptPlan, type KeptPlan } from "../kept";
import { loadRules, type Rules } from "../rules";
import { KeptPlanScreen } from "./KeptPlanScreen";
import { TalkScreens } from "./TalkScreens";

export interface Reader {
  rules: Rules;
  language: "nl" | "en";
  today: string;
  hasDiary: boolean;
}

/** The page: rules first, then the plan that was kept here, or the conversation. */
export function Guide({ address, hasDiary, language }: { address: string; hasDiary: boolean; language: string }) {
  const [rules, setRules] = useState<Rules | "waiting" | "failed">("waiting");
  const [plan, setPlan] = useState<KeptPlan | null>(() => (location.hash ? null : keptPlan()));
  const load = () => {
    setRules("waiting");
    loadRules(address).then(setRules, () => setRules("failed"));
  };
  useEffect(load, [address]);
  if (rules === "waiting") return <p role="status">{text("talk-loading")}</p>;
  if (rules === "failed") return <Failed onRetry={load} />;
  const reader: Reader = { rules, language: language === "en" ? "en" : "nl", today: localDay(new Date()), hasDiary };
  if (plan) return <KeptPlanScreen reader={reader} plan={plan} onPlan={setPlan} />;
  return <TalkScreens reader={reader} />;
}

function Failed({ onRetry }: { onRetry: () => void }) {
  return (
    <div class="stack" role="alert">
      <p>{text("talk-failed")}</p>
      <a class="call" href="tel:112">
        <strong>{text("talk-call")}</strong>
      </a>
      <button type="button" class="button" onClick={onRetry}>
        {text("talk-retry")}
      </button>
    </div>
  );
}
