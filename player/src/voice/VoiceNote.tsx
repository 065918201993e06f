import { useEffect, useMemo, useState } from "preact/hooks";
import { text } from "../texts";
import { Button } from "../views/parts/Button";
import { dropNote, keepNote, note, sendNotes, type Note } from "./kept";
import { record, type Recording } from "./recorder";

export { sendNotes };

/** Say something about a session. It stays on this device; sending it to the practice is a press of its own. */
export function VoiceNote({ entry, person }: { entry: string; person: string }) {
  const [kept, setKept] = useState<Note | null>(null);
  const [recording, setRecording] = useState<Recording | null>(null);
  const [trouble, setTrouble] = useState<"none" | "refused" | "full">("none");
  const look = () => note(entry).then((found) => setKept(found ?? null), () => undefined);
  useEffect(() => void look(), [entry]);

  const begin = async () => {
    const started = await record().catch(() => null);
    setTrouble(started ? "none" : "refused");
    if (!started) return;
    setRecording(started);
    const made: Note = { entry, person, sound: await started.sound, state: "kept" };
    setRecording(null);
    await keepNote(made).catch(() => setTrouble("full"));
    setKept(made);
  };
  const send = async () => {
    if (!kept) return;
    await keepNote({ ...kept, state: "allowed" });
    await sendNotes(person).catch(() => undefined);
    await look();
  };
  const drop = async () => {
    await dropNote(entry);
    setKept(null);
  };

  const how = trouble !== "none" ? trouble : recording ? "speak" : (kept?.state ?? "none");
  return (
    <section class="player-voice">
      {recording ? (
        <Button kind="stop" onPress={recording.stop}>
          {text("player-voice-stop")}
        </Button>
      ) : kept ? (
        <Kept kept={kept} onSend={() => void send()} onDrop={() => void drop()} />
      ) : (
        <Button onPress={() => void begin()}>{text("player-voice-begin")}</Button>
      )}
      <p class="hint" role="status">
        {text(`player-voice-${how}`)}
      </p>
    </section>
  );
}

function Kept({ kept, onSend, onDrop }: { kept: Note; onSend: () => void; onDrop: () => void }) {
  const address = useMemo(() => URL.createObjectURL(kept.sound), [kept.sound]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <>
      <audio controls src={address} aria-label={text("player-voice-title")} />
      {kept.state === "kept" && (
        <div class="button-row">
          <Button onPress={onSend}>{text("player-voice-send")}</Button>
          <Button onPress={onDrop}>{text("player-voice-drop")}</Button>
        </div>
      )}
    </>
  );
}
