import type { Run } from "../../session/run";
import { text } from "../../texts";
import { Button } from "../parts/Button";

/** What an answer set off, over the screen of the session until it is read. The clock goes on: it is a rest. */
export function GateNotice({ notice, onRead }: { notice: NonNullable<Run["notice"]>; onRead: () => void }) {
  return (
    <section class="player-notice" role="alert">
      <h2>{text(notice.effect === "hold" ? "player-gate-set" : "player-gate-warn")}</h2>
      <p>{notice.text}</p>
      <Button first kind="main" onPress={onRead}>
        {text("player-gate-read")}
      </Button>
    </section>
  );
}
