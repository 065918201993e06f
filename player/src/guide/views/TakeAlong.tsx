import { useState } from "preact/hooks";
import { text } from "../../texts";
import type { Advice } from "../judge";
import { hand } from "../take-along";
import type { Talk } from "../talk";
import type { Reader } from "./Guide";

interface Parts {
  reader: Reader;
  talk: Talk;
  advice: Advice;
}

/** Handing the advice over to one's own therapist: the only way in which an answer leaves the device, and only by this button. */
export function TakeAlong({ reader, talk, advice }: Parts) {
  const [taken, setTaken] = useState<"no" | "busy" | "yes" | "failed">("no");
  if (!reader.hasDiary) return <p>{text("talk-take-login")}</p>;
  const press = () => {
    setTaken("busy");
    hand(reader.rules.book, talk, advice).then(
      () => setTaken("yes"),
      () => setTaken("failed"),
    );
  };
  return (
    <div class="talk-actions">
      <p>{text("talk-take-what")}</p>
      <button type="button" class="button" onClick={press} disabled={taken === "busy" || taken === "yes"}>
        {text("talk-take")}
      </button>
      <p role="status">{taken === "yes" ? text("talk-taken") : taken === "failed" ? text("talk-not-taken") : ""}</p>
    </div>
  );
}
