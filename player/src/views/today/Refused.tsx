import { useState } from "preact/hooks";
import type { Waiting } from "../../store/database";
import { remove, setRefused } from "../../store/outbox";
import { syncNow } from "../../sync/schedule";
import { recount } from "../../sync/state";
import { dayAndTime } from "../../time/format";
import { text } from "../../texts";
import { language } from "../app-state";
import { Button } from "../parts/Button";

/** An entry the server will not take: its sentence, and two ways out. It is thrown away only after a second press. */
export function Refused({ waiting }: { waiting: Waiting }) {
  const [sure, setSure] = useState(false);
  const again = async () => {
    await setRefused(waiting.id, null);
    await syncNow();
  };
  const drop = async () => {
    await remove([waiting.id]);
    await recount();
  };
  return (
    <section class="notice notice-ask">
      <h2>{text("player-refused-title", { time: dayAndTime(waiting.entry.performed_at, language()) })}</h2>
      <p>{waiting.refused || text("player-refused-unknown")}</p>
      <p>{text("player-refused-kept")}</p>
      <div class="button-row">
        <Button onPress={() => void again()}>{text("player-refused-again")}</Button>
        <Button onPress={() => (sure ? void drop() : setSure(true))}>
          {text(sure ? "player-refused-drop-sure" : "player-refused-drop")}
        </Button>
      </div>
    </section>
  );
}
