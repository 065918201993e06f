import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

const CLASSES = {
  main: "button button-main",
  quiet: "button",
  stop: "button button-stop",
  calm: "button player-button-calm",
  round: "button player-button-round",
};

/**
 * `main` is the one thing to do on a screen; `quiet` is everything else; `stop` is always in reach;
 * `calm` is large without the colour of now, beside a screen that has it already.
 */
interface ButtonProps {
  kind?: keyof typeof CLASSES;
  onPress: () => void;
  children: ComponentChildren;
  label?: string;
  disabled?: boolean;
  /** Takes the focus when the screen appears, so that the space bar does the one thing it should. */
  first?: boolean;
}

export function Button({ kind = "quiet", onPress, children, label, disabled, first }: ButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (first) button.current?.focus({ preventScroll: true });
  }, []);
  return (
    <button ref={button} type="button" class={CLASSES[kind]} onClick={onPress} aria-label={label} disabled={disabled}>
      {children}
    </button>
  );
}

export function LinkButton({
  kind = "quiet",
  href,
  children,
}: {
  kind?: keyof typeof CLASSES;
  href: string;
  children: ComponentChildren;
}) {
  return (
    <a class={CLASSES[kind]} href={href}>
      {children}
    </a>
  );
}
