/** Opens the conversation of the injury guide on its page. Every answer stays here; the page asks the server for the rules and nothing else. */
import { render } from "preact";
import { Guide } from "./guide/views/Guide";
import { learnTexts } from "./texts";
import "./guide/guide.css";

const mount = document.getElementById("guide-talk");
if (mount) {
  learnTexts(JSON.parse(document.getElementById("guide-texts")?.textContent ?? "{}") as Record<string, string>);
  const { rules = "", diary = "" } = mount.dataset;
  render(<Guide address={rules} hasDiary={diary === "true"} language={document.documentElement.lang || "nl"} />, mount);
}
