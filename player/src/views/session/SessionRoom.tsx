import { useEffect, useState } from "preact/hooks";
import { asked, bundle } from "../app-state";
import { sheet as storedSheet } from "../../store/bundle";
import { readSheet, type ReadSheet } from "../../session/read-sheet";
import { outdated, trouble } from "../../sync/state";
import { text } from "../../texts";
import { LinkButton } from "../parts/Button";
import { NewerNotice, Notice, Waiting } from "../parts/Notice";
import { Session } from "./Session";

/** `/play/{sheet}`: finds the sheet on the device, or says why it is not there. */
export function SessionRoom({ id }: { id: string }) {
  const [found, setFound] = useState<ReadSheet | "missing" | "looking">("looking");
  const held = bundle.value;
  const mayStillCome = !asked.value;
  useEffect(() => {
    if (typeof found === "object" && "ok" in found) return; // Never pull the sheet from under a session.
    const planned = held?.sheets.find((one) => one.id === id);
    void Promise.resolve(planned ?? storedSheet(id).catch(() => undefined)).then((raw) => {
      setFound(raw ? readSheet(raw) : mayStillCome ? "looking" : "missing");
    });
  }, [id, held, mayStillCome]);

  if (found === "looking") return <Waiting />;
  if (found === "missing") return outdated.value ? <NewerNotice /> : <NotHere />;
  if ("cannot" in found) return found.cannot === "newer" ? <NewerNotice /> : <NotHere />;
  return <Session sheet={found.ok} />;
}

function NotHere() {
  const why =
    trouble.value === "signed_out"
      ? "player-open-link-again"
      : trouble.value === "none"
        ? "player-missing-plan"
        : "player-missing-offline";
  return (
    <Notice
      title={text("player-missing-title")}
      sentences={[text(why), text("player-newer-safe")]}
      actions={
        <LinkButton kind="main" href="/today">
          {text("player-to-today")}
        </LinkButton>
      }
    />
  );
}
