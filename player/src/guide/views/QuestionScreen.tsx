import { useState } from "preact/hooks";
import { countText, text } from "../../texts";
import type { Option } from "../book";
import type { Talk } from "../talk";

interface Screen {
  talk: Talk;
  onReply: (ticked: string[], unsure?: string[]) => void;
  onBack: () => void;
}

/** One question. One answer is one tap; a list ends with one more. */
export function QuestionScreen({ talk, onReply, onBack }: Screen) {
  const { asked, replies, left } = talk;
  if (!asked) return null;
  const more = left > 1 ? countText("talk-left", left - 1) : text("talk-last");
  return (
    <div class="stack">
      <p class="talk-place">
        {text("talk-place", { n: replies.length + 1 })}, {more}
      </p>
      <h1 tabIndex={-1}>{text(asked.question.text)}</h1>
      {asked.question.kind === "many" ? <SeveralOf talk={talk} onReply={onReply} /> : <OneOf talk={talk} onReply={onReply} />}
      <div class="talk-foot">
        <button type="button" class="button" onClick={onBack}>
          {text("talk-back")}
        </button>
        <small>{text("talk-private")}</small>
      </div>
    </div>
  );
}

type Choosing = Pick<Screen, "talk" | "onReply">;

function OneOf({ talk: { asked, before }, onReply }: Choosing) {
  const scale = asked?.question.id === "pain";
  return (
    <div class={scale ? "talk-scale" : "talk-options"} role="group" aria-label={text(asked?.question.text ?? "")}>
      {asked?.options.map((option) => (
        <button
          key={option.id}
          type="button"
          class="talk-option"
          aria-pressed={before?.ticked.includes(option.id) ?? false}
          onClick={() => onReply([option.id])}
        >
          {text(option.text)}
        </button>
      ))}
    </div>
  );
}

function SeveralOf({ talk: { asked, before }, onReply }: Choosing) {
  const [ticked, setTicked] = useState(before?.ticked ?? []);
  const [unsure, setUnsure] = useState(before?.unsure ?? []);
  const tick = (id: string) => {
    setTicked(toggled(ticked, id));
    setUnsure(unsure.filter((other) => other !== id));
  };
  const doubt = (id: string) => {
    setUnsure(toggled(unsure, id));
    setTicked(ticked.filter((other) => other !== id));
  };
  const something = ticked.length + unsure.length > 0;
  return (
    <>
      <p>{text(asked?.options.some((option) => option.may_be_unsure) ? "talk-many-unsure" : "talk-many")}</p>
      <div class="talk-options" role="group" aria-label={text(asked?.question.text ?? "")}>
        {asked?.options.map((option) => (
          <Sign key={option.id} option={option} ticked={ticked} unsure={unsure} onTick={tick} onDoubt={doubt} />
        ))}
      </div>
      <div class="talk-done">
        <button type="button" class="button button-main" onClick={() => onReply(ticked, unsure)}>
          {text(something ? "talk-next" : "triage-none")}
        </button>
      </div>
    </>
  );
}

interface Signs {
  option: Option;
  ticked: string[];
  unsure: string[];
  onTick: (id: string) => void;
  onDoubt: (id: string) => void;
}

function Sign({ option, ticked, unsure, onTick, onDoubt }: Signs) {
  const sign = text(option.text);
  return (
    <div class="talk-sign">
      <button type="button" class="talk-option" aria-pressed={ticked.includes(option.id)} onClick={() => onTick(option.id)}>
        {sign}
      </button>
      {option.may_be_unsure && (
        <button
          type="button"
          class="talk-unsure"
          aria-pressed={unsure.includes(option.id)}
          aria-label={text("talk-unsure-of", { sign })}
          title={text("triage-unsure")}
          onClick={() => onDoubt(option.id)}
        >
          ?
        </button>
      )}
    </div>
  );
}

function toggled(list: string[], id: string): string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}
