import { useState } from "preact/hooks";
import { pictureAddress } from "../../pictures";

/** The drawing of an exercise. It says nothing the label does not, so a reader passes it; one that is missing leaves no hole. */
export function Picture({ name }: { name: string | null | undefined }) {
  const [missing, setMissing] = useState<string | null>(null);
  if (!name || missing === name) return null;
  return (
    <img
      key={name}
      class="player-picture"
      src={pictureAddress(name)}
      alt=""
      width="240"
      height="180"
      onError={() => setMissing(name)}
    />
  );
}
