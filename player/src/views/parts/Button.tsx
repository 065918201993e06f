import type { ComponentChildren } from "preact";

/** `main` is the one thing to do on a screen; `quiet` is everything else; `stop` is always in reach. */
export function Button({ kind = "quiet", onPress, children, label, disabled }: { kind?: "main" | "quiet" | "stop" | "round"; onPress: () => void; children: ComponentChildren; label?: string; disabled?: boolean }) {
  return (
    <button type="button" class={`player-button player-button-${kind}`} onClick={onPress} aria-label={label} disabled={disabled}>
      {children}
    </button>
  );
}

export function LinkButton({ kind = "quiet", href, children }: { kind?: "main" | "quiet" | "stop"; href: string; children: ComponentChildren }) {
  return (
    <a class={`player-button player-button-${kind}`} href={href}>
      {children}
    </a>
  );
}
