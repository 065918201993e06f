import { useEffect, useState } from "preact/hooks";
import { strapCode } from "../../pulse/code";
import { fullness, breathAt, patternOf } from "../../breathing/pacer";
import type { Coach } from "../../breathing/coach";
import { pulse } from "../../pulse/state";

type Code = Awaited<ReturnType<typeof strapCode>>;

/** The wave beside the pacer, and the record of both; nothing at all without a strap. */
export function StrapStage({ guide }: { guide: Coach }) {
  const session = pulse.value;
  const [code, setCode] = useState<Code | null>(null);
  useEffect(() => {
    if (!session) return;
    void strapCode().then(setCode, () => undefined);
    session.begin(guide.practice());
  }, [session]);
  const runs = !guide.paused.value && !guide.ended.value;
  useEffect(() => session?.pace(runs), [session, runs]);
  if (!session || !code) return null;
  const { pace, in_percent } = guide.practice();
  const pattern = patternOf(in_percent);
  return (
    <code.Stage
      session={session}
      fullnessAt={(from_now_ms) => {
        const t = guide.now() + from_now_ms;
        return t < 0 ? fullness("hold-out", 0) : breathAt(pace, pattern, t).fullness;
      }}
    />
  );
}
