/** What the server says of each packet (`docs/formats/pulse.md`, "A session"). */

export interface Answer {
  heart_rate: number | null;
  contact: boolean | null;
  sends_intervals: boolean | null;
  stretch: number;
  beats: { t: number; bpm: number; doubtful: boolean }[];
  readings: Readings | null;
}

export interface Readings {
  quality: "good" | "limited" | "insufficient";
  state: { regular: boolean };
  follows_pacer: boolean | null;
  regularity: object;
}

export interface Refusal {
  refused: "packet" | "other_strap" | "out_of_order";
}

/** The one sentence that helps now. Never a number: a number would be something to win. */
export function coaching(readings: Readings | null, paced: boolean): string {
  if (!readings) return "player-pulse-warming";
  if (readings.quality === "insufficient") return "player-pulse-sit-still";
  if (readings.state.regular) return "player-pulse-regular";
  if (!paced) return "player-pulse-as-it-is";
  return readings.follows_pacer ? "player-pulse-follows" : "player-pulse-follow";
}

export function qualityText(readings: Readings | null): string {
  switch (readings?.quality) {
    case "good":
      return "player-pulse-quality-good";
    case "limited":
      return "player-pulse-quality-limited";
    case "insufficient":
      return "player-pulse-quality-insufficient";
    case undefined:
      return "player-pulse-quality-none";
  }
}
