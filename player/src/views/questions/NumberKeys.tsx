import { anchorText, columns, type Numbers } from "../parts/ScaleField";

/** Up to this many numbers stand below each other with their words beside them. */
const WORDED = 6;
/** More keys in a row are narrower than a thumb on a small phone. */
const WIDEST = 5;

/** A number in one tap. A short scale shows its words on the keys; a longer one is a grid, its ends in words. */
export function NumberKeys({
  scale,
  chosen,
  ending,
  onChoose,
}: {
  scale: Numbers;
  chosen: number | null;
  /** Numbers that end the step: they are marked. */
  ending?: (value: number) => boolean;
  onChoose: (value: number) => void;
}) {
  const values = Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index);
  const worded = values.length <= WORDED && scale.anchors.length >= 2;
  const ends = [scale.min, scale.max].map((at) => scale.anchors.find((anchor) => anchor.at === at));
  return (
    <>
      <div class={worded ? "player-worded" : `player-grid player-columns-${Math.min(WIDEST, columns(values.length))}`}>
        {values.map((value) => {
          const words = anchorText(scale, value);
          return (
            <button
              type="button"
              key={value}
              class={`player-key-number ${ending?.(value) ? "ends-here" : ""}`}
              aria-pressed={chosen === value}
              aria-label={words && !worded ? `${value}: ${words}` : undefined}
              onClick={() => onChoose(value)}
            >
              <b>{value}</b> {worded && <span>{words}</span>}
            </button>
          );
        })}
      </div>
      {!worded && (
        <p class="player-ends">{ends.map((anchor) => anchor && <span key={anchor.at}>{`${anchor.at} ${anchor.text}`}</span>)}</p>
      )}
    </>
  );
}
