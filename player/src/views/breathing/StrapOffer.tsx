import { useEffect, useState } from "preact/hooks";
import { strapCode } from "../../pulse/code";
import { canConnect, link, pulse } from "../../pulse/state";
import { text } from "../../texts";
import { Button } from "../parts/Button";

type Code = Awaited<ReturnType<typeof strapCode>>;

/** A strap is an extra: it can be connected here, and where it cannot, the pacer says that it is complete by itself. */
export function StrapOffer() {
  const [code, setCode] = useState<Code | null>(null);
  useEffect(() => {
    // Fetched before it is asked for: the browser shows its list of straps only right after a press.
    if (canConnect()) void strapCode().then(setCode, () => undefined);
  }, []);
  if (!canConnect()) return <p class="hint">{text("player-pulse-none")}</p>;
  const session = pulse.value;
  return (
    <section class="pulse-offer">
      {code && session ? (
        <>
          <code.Stage session={session} fullnessAt={null} />
          <Button onPress={session.close}>{text("player-pulse-disconnect")}</Button>
        </>
      ) : (
        <>
          <p>{text(link.value === "failed" ? "player-pulse-failed" : "player-pulse-offer")}</p>
          <Button onPress={() => void code?.connectStrap()}>
            {text(link.value === "connecting" ? "player-pulse-connecting" : "player-pulse-connect")}
          </Button>
        </>
      )}
    </section>
  );
}
