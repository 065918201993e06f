/** Opens the player in the shell the server sent, or the worker kept. */
import { render } from "preact";
import { settleLeftOver } from "./breathing/settle";
import { showAsChosen } from "./reach";
import { registerWorker } from "./register";
import { closeForgotten } from "./session/close";
import { opened, textsInMarkup } from "./shell";
import { strapCode } from "./pulse/code";
import { canConnect } from "./pulse/state";
import { askToPersist } from "./store/persist";
import { keepInSync } from "./sync/schedule";
import { learnTexts } from "./texts";
import { canRecord, voiceCode } from "./voice/code";
import { App } from "./views/App";
import { loadState, person, refreshState } from "./views/app-state";
import "./player.css";

async function open(mount: HTMLElement): Promise<void> {
  showAsChosen(document);
  learnTexts(textsInMarkup(document));
  await loadState();
  const page = opened(location.pathname, mount.dataset.sheet ?? "");
  render(<App opened={page} />, mount);
  askToPersist();
  keepInSync(() => void refreshState());
  addEventListener("online", () => void refreshState());
  await Promise.all([
    refreshState(),
    settleLeftOver(),
    closeForgotten(page.view === "session" ? page.sheet : null, Date.now()),
    registerWorker(),
  ]);
  if (canRecord()) void voiceCode().then(({ sendNotes }) => sendNotes(person())).catch(() => undefined);
  if (canConnect()) void strapCode().then(({ sendTapes }) => sendTapes(person())).catch(() => undefined);
}

const mount = document.getElementById("player");
if (mount) void open(mount);
