import { refused, stateLine, trouble, waiting, inMemory } from "../../sync/state";
import { text } from "../../texts";

/** Where the entries are, in one calm line. Being offline is a state, not an error. */
export function StateLine() {
  const held = waiting.value > 0 || inMemory.value;
  return (
    <p class={`player-state ${held ? "player-state-held" : "player-state-sent"}`} role="status">
      <span class="player-state-mark" aria-hidden="true" />
      <span>
        {stateLine()}
        {trouble.value === "signed_out" && <> {text("player-open-link-again")}</>}
        {refused.value.length > 0 && (
          <>
            {" "}
            <a href="/play/recent">{text("player-refused-see")}</a>
          </>
        )}
      </span>
    </p>
  );
}
