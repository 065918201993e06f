import { useEffect, useState } from "preact/hooks";
import { canRecord, voiceCode } from "../../voice/code";

type Code = Awaited<ReturnType<typeof voiceCode>>;

/** Where the device can record, a few spoken words may go with a session; elsewhere there is nothing to see. */
export function VoiceOffer({ entry, person }: { entry: string; person: string }) {
  const [code, setCode] = useState<Code | null>(null);
  useEffect(() => {
    if (canRecord()) void voiceCode().then(setCode, () => undefined);
  }, []);
  return code && <code.VoiceNote entry={entry} person={person} />;
}
