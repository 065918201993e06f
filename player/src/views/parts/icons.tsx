import type { ComponentChildren } from "preact";

/** Few, plain, drawn by hand on a grid of 24. Always beside a word or with a label. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="player-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export const PauseIcon = () => (
  <Icon>
    <rect x="5" y="4" width="5" height="16" rx="1.5" />
    <rect x="14" y="4" width="5" height="16" rx="1.5" />
  </Icon>
);

export const GoIcon = () => (
  <Icon>
    <path d="M7 4.6v14.8a1 1 0 0 0 1.5.86l12-7.4a1 1 0 0 0 0-1.72l-12-7.4A1 1 0 0 0 7 4.6Z" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M19 5.6v12.8a1 1 0 0 1-1.55.83L8 13v5a1.5 1.5 0 0 1-3 0V6a1.5 1.5 0 0 1 3 0v5l9.45-6.23A1 1 0 0 1 19 5.6Z" />
  </Icon>
);

export const SkipIcon = () => (
  <Icon>
    <path d="M5 5.6v12.8a1 1 0 0 0 1.55.83L16 13v5a1.5 1.5 0 0 0 3 0V6a1.5 1.5 0 0 0-3 0v5L6.55 4.77A1 1 0 0 0 5 5.6Z" />
  </Icon>
);

export const StopIcon = () => (
  <Icon>
    <path d="M8.2 2h7.6L22 8.2v7.6L15.8 22H8.2L2 15.8V8.2Z" />
  </Icon>
);
