import { text } from "../texts";
import { Wave } from "./Wave";
import { qualityText } from "./answers";
import type { PulseSession } from "./session";
import { link } from "./state";

export { connectStrap } from "./session";
export { sendTapes } from "./tapes";

/** The wave of the heart, the pacer behind it, and one calm sentence. There is no score. */
export function Stage({ session, fullnessAt }: { session: PulseSession; fullnessAt: ((from_now_ms: number) => number) | null }) {
  const quality = session.readings.value?.quality ?? "none";
  return (
    <section class="pulse-stage">
      <Wave session={session} fullnessAt={fullnessAt} />
      <p class="pulse-said" role="status">
        {text(sentence(session))}
      </p>
      <p class="pulse-light" data-quality={quality}>
        <span aria-hidden="true" />
        {text(qualityText(session.readings.value))}
      </p>
    </section>
  );
}

function sentence(session: PulseSession): string {
  if (link.value === "lost") return "player-pulse-lost";
  if (!session.online.value) return "player-pulse-offline";
  return session.trouble.value ?? session.coaching();
}
