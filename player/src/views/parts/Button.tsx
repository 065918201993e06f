import type { ComponentChildren } from "preact";

const CLASSES = { main: "button button-main", quiet: "button", stop: "button button-stop", calm: "button player-button-calm", round: "button player-button-round" };

/**
 * `main` is the one thing to do on a screen; `quiet` is everything else; `stop` is always in reach;
 * `calm` is large without the colour of now, beside a screen that has it already.
 */
export function Button({ kind = "quiet", onPress, children, label, disabled }: { kind?: keyof typeof CLASSES; onPress: () => void; children: ComponentChildren; label?: string; disabled?: boolean }) {
  return (
    <button type="button" class={CLASSES[kind]} onClick={onPress} aria-label={label} disabled={disabled}>
      {children}
    </button>
  );
}

export function LinkButton({ kind = "quiet", href, children }: { kind?: "main" | "quiet" | "stop"; href: string; children: ComponentChildren }) {
  return (
    <a class={CLASSES[kind]} href={href}>
      {children}
    </a>
  );
}
