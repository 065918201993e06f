/** A number one may slide, with what it means beside it. */
interface SlideProps {
  label: string;
  shown: string;
  value: number;
  min: number;
  max: number;
  onSlide: (value: number) => void;
}

export function Slide({ label, shown, value, min, max, onSlide }: SlideProps) {
  return (
    <label class="player-slide">
      <span>
        {label} <output>{shown}</output>
      </span>
      <input
        type="range"
        min={min}
        max={max}
        step={1}
        value={value}
        aria-valuetext={shown}
        onInput={(event) => onSlide(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
