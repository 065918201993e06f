import type { ComponentChildren } from "preact";
import { checkForUpdate } from "../../register";
import { text } from "../../texts";
import { Button, LinkButton } from "./Button";
import { Screen } from "./Screen";

/** Something is in the way: what happened, what is safe, and what to do. */
export function Notice({ title, sentences, actions }: { title: string; sentences: string[]; actions: ComponentChildren }) {
  return (
    <Screen name="notice" title={title} actions={actions}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Screen>
  );
}

/** The sheet, or the bundle, is of a later version than this player can read. */
export function NewerNotice() {
  return (
    <Notice
      title={text("player-newer-title")}
      sentences={[text("player-newer-what"), text("player-newer-safe")]}
      actions={
        <>
          <LinkButton href="/today">{text("player-to-today")}</LinkButton>
          <Button kind="main" onPress={() => void checkForUpdate()}>
            {text("player-update")}
          </Button>
        </>
      }
    />
  );
}

export function Waiting() {
  return (
    <main class="player-screen player-waiting" aria-busy="true">
      <p role="status">{text("player-loading")}</p>
    </main>
  );
}
