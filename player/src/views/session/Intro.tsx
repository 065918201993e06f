import type { CueSheet } from "../../cue-sheet";
import { isLarge } from "../../reach";
import { mayWriteByHand } from "../../session/by-hand";
import { goesSomewhere } from "../../movement/location";
import { aboutMinutes, dayInWords, localDay } from "../../time/format";
import { text } from "../../texts";
import { language } from "../app-state";
import { BeatLine } from "../parts/BeatLine";
import { Button, LinkButton } from "../parts/Button";
import { OtherRun } from "../parts/OtherRun";
import { Screen } from "../parts/Screen";
import { StateLine } from "../parts/StateLine";
import { OutsideSwitches, Switches } from "../parts/Switches";
import { DoneBefore } from "./DoneBefore";
import { Legend } from "./Legend";

/** Screen 1: what you are going to do, how long, and one button. */
export function Intro({ sheet, onStart, onByHand }: { sheet: CueSheet; onStart: () => void; onByHand: () => void }) {
  const minutes = aboutMinutes(sheet.duration_s);
  return (
    <Screen
      name="intro"
      title={sheet.title}
      actions={
        <>
          <LinkButton href="/today">{text("player-not-now")}</LinkButton>
          <Button kind="main" onPress={onStart}>
            {text("player-start")}
          </Button>
        </>
      }
    >
      <OtherRun than={sheet.id} />
      <DoneBefore sheet={sheet} />
      <p class="player-facts">
        {sheet.day &&
          sheet.day !== localDay(new Date()) &&
          `${text("player-planned", { day: dayInWords(sheet.day, language()) })} `}
        {text("player-about-minutes", { n: minutes })}
      </p>
      <BeatLine sheet={sheet} label={text("player-beat-plan", { n: minutes })} />
      <Legend sheet={sheet} />
      <div class="player-intro-lines">
        {sheet.intro.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {!isLarge() && <Switches />}
      {!isLarge() && goesSomewhere(sheet) && <OutsideSwitches />}
      {mayWriteByHand(sheet) && (
        <button type="button" class="player-link" onClick={onByHand}>
          {text("player-by-hand")}
        </button>
      )}
      <StateLine />
    </Screen>
  );
}
