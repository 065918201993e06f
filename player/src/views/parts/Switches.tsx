import { changeSettings, settings } from "../app-state";
import { text } from "../../texts";

const CHANNELS = ["sound", "speech", "vibration"] as const;

/** Which ways the player may speak: three switches, kept on this device. */
export function Switches() {
  return (
    <fieldset class="player-switches">
      <legend>{text("player-channels")}</legend>
      {CHANNELS.map((channel) => (
        <label class="choice" key={channel}>
          <input
            type="checkbox"
            role="switch"
            checked={settings.value[channel]}
            onChange={(event) => changeSettings({ [channel]: event.currentTarget.checked })}
          />
          <span>{text(`player-channel-${channel}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
