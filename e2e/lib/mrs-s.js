// Mevrouw S: the published case that the story follows, with the numbers that must come out.
// Source: van Woerkom and Zuidema, FysioPraxis; the six-week schedule is a reconstruction by rule, since the article prints none.

/** What the therapist writes down on the first day. */
export const INTAKE = {
  age: 34,
  indication: "burn-out",
  /** Speed she called moderate, in km/h; she could not finish a sentence at it. */
  chosenSpeedKmh: 11,
  /** What she said it felt like, and what the therapist saw (Borg 6–20). */
  borgSaid: 12,
  borgSeen: [14, 15],
  /** Longest stretch she can keep up, in minutes. */
  sustainableMin: 4,
  weeks: 6,
  sessionsPerWeek: 3,
};

/** The next speed to try, 1 km/h lower. */
export const NEXT_SPEED_KMH = 10;

/** Each week's three sessions as repetitions × minutes running / minutes walking, and the minutes run that week. */
export const SCHEDULE = [
  { sessions: ["6×2/2", "6×2/2", "7×2/1.5"], runMin: 38 },
  { sessions: ["6×2.5/1.5", "5×3/2", "5×3/1.5"], runMin: 45 },
  { sessions: ["5×3/1.5", "4×4/2", "4×4/1.5"], runMin: 47 },
  { sessions: ["3×5/2", "3×6/2", "3×7/2"], runMin: 54 },
  { sessions: ["3×7/2", "2×9/2", "2×10/2"], runMin: 59 },
  { sessions: ["12+8/2", "15+5/2", "1×20"], runMin: 60 },
];

/** Totals as the practice enters them, in weeks 0, 3 and 6. */
export const TOTALS = {
  "4DSQ": {
    distress: [27, 21, 20],
    depression: [4, 4, 3],
    anxiety: [14, 14, 9],
    somatisation: [11, 9, 3],
  },
  MFI: {
    general: [16, 16, 12],
    physical: [19, 16, 16],
    activity: [16, 15, 15],
    motivation: [16, 16, 13],
    mental: [14, 15, 13],
  },
  NQ: { total: [30, 27, 24] },
};

/** The dashboard in week 6: change since week 0, the band of each week, and what may be said about it. */
export const DASHBOARD = {
  distress: { change: -7, percent: -26, bands: ["strong", "strong", "moderate"], verdict: "band improved" },
  depression: { change: -1, percent: -25, bands: ["moderate", "moderate", "moderate"], verdict: "no band change" },
  anxiety: { change: -5, percent: -36, bands: ["strong", "strong", "moderate"], verdict: "band improved" },
  somatisation: { change: -8, percent: -73, bands: ["moderate", "low", "low"], verdict: "band improved" },
  general: { change: -4, verdict: "important" },
  physical: { change: -3, verdict: "important" },
  activity: { change: -1, verdict: "below the important change" },
  motivation: { change: -3, verdict: "important" },
  mental: { change: -1, verdict: "below the important change" },
  mfiTotal: { change: -12, values: [81, 78, 69] },
  nq: { change: -6, verdict: "no category change", flag: "denominator_conflict" },
};
