import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { judge } from "../judge";
import { talkAt, withReply, type Given } from "../talk";
import type { Reader } from "./Guide";
import { QuestionScreen } from "./QuestionScreen";
import { ResultScreen } from "./ResultScreen";

/** The region somebody pointed at stands behind the `#`: it opens the conversation and never leaves the device. */
function pointedAt(): Given[] {
  const region = location.hash.slice(1);
  return /^[a-z_]+$/.test(region) ? [{ question: "region", ticked: [region], unsure: [] }] : [];
}

/** One question after another, then the advice. The back button of the browser goes back one question. */
export function TalkScreens({ reader }: { reader: Reader }) {
  const { book } = reader.rules;
  const [given, setGiven] = useState<Given[]>(pointedAt);
  const [place, setPlace] = useState(() => given.length);
  const talk = useMemo(() => talkAt(book, given, place), [book, given, place]);
  const advice = useMemo(() => (talk.asked ? null : judge(book, talk.answers)), [book, talk]);
  const screen = useRef<HTMLDivElement>(null);

  useEffect(() => {
    history.replaceState({ place: talk.replies.length }, "");
    const goTo = ({ state }: PopStateEvent) => {
      const back = (state as { place?: number } | null)?.place;
      if (back !== undefined) setPlace(back);
    };
    addEventListener("popstate", goTo);
    return () => removeEventListener("popstate", goTo);
  }, []);

  // A new screen starts at its heading, for eyes and for a screen reader.
  useEffect(() => {
    screen.current?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [talk.replies.length]);

  const reply = (ticked: string[], unsure: string[] = []) => {
    const at = talk.replies.length;
    setGiven(withReply(given, at, { question: talk.asked?.question.id ?? "", ticked, unsure }));
    setPlace(at + 1);
    history.pushState({ place: at + 1 }, "");
  };
  return (
    <div ref={screen}>
      {advice ? (
        <ResultScreen reader={reader} talk={talk} advice={advice} onBack={() => history.back()} />
      ) : (
        <QuestionScreen key={talk.replies.length} talk={talk} onReply={reply} onBack={() => history.back()} />
      )}
    </div>
  );
}
