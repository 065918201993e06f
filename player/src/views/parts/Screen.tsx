import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** One screen: what it says above, what to do at thumb height. A new screen takes the focus to its heading. */
export function Screen({
  title,
  children,
  actions,
  name,
}: {
  title: string;
  children: ComponentChildren;
  actions?: ComponentChildren;
  name: string;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Kadans`;
    heading.current?.focus({ preventScroll: true });
    scrollTo?.(0, 0);
  }, [title]);
  return (
    <main class={`player-screen player-at-${name}`}>
      <div class="player-body">
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {children}
      </div>
      {actions && <div class="player-actions">{actions}</div>}
    </main>
  );
}
