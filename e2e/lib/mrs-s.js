// Mevrouw S: the published case that the story follows, with the numbers that must come out, in the words of the screens.
// Source: van Woerkom and Zuidema, FysioPraxis; the six-week schedule is a reconstruction by rule, since the article prints none.

/** Who she is; the letter S is all that the article tells of her name. */
export const PERSON = { name: "Mevrouw S", age: 34, gp: "dr. Van Dam" };

/** What the therapist writes down on the first day: she called 11 km/h moderate, and could not finish a sentence at it. */
export const INTAKE = {
  trial: { speedKmh: 11, borgSaid: 12, talk: "T2" },
  /** The next speed to try, 1 km/h lower. */
  nextSpeed: "Volgend tempo: 10 km/u.",
  /** Longest stretch she can keep up, in minutes, and the effort that was seen. */
  sustainableMin: 4,
  borgSeen: 14,
  weeks: 6,
};

const SUPERVISED = ", u loopt mee";

/**
 * Each week's three sessions as repetitions × minutes running / minutes walking with their rung, and the minutes run that week.
 * The therapist comes along to the first session of a week, and in the last week to the 20 minutes in one go.
 */
export const SCHEDULE = [
  { sessions: [`6×2/2 (4)${SUPERVISED}`, "6×2/2 (4)", "7×2/1,5 (5)"], runMin: 38 },
  { sessions: [`6×2,5/1,5 (6)${SUPERVISED}`, "5×3/2 (7)", "5×3/1,5 (8)"], runMin: 45 },
  { sessions: [`5×3/1,5 (8)${SUPERVISED}`, "4×4/2 (9)", "4×4/1,5 (10)"], runMin: 47 },
  { sessions: [`3×5/2 (11)${SUPERVISED}`, "3×6/2 (12)", "3×7/2 (13)"], runMin: 54 },
  { sessions: [`3×7/2 (13)${SUPERVISED}`, "2×9/2 (14)", "2×10/2 (15)"], runMin: 59 },
  { sessions: ["12+8/2 (16)", "15+5/2 (17)", `1×20 (18)${SUPERVISED}`], runMin: 60 },
];

/** Weeks in which she filled in the questionnaires. */
export const WEEKS = [0, 3, 6];

/** Totals as the practice enters them, in those weeks, by the labels of the form. The article prints 30 as maximum of the last. */
export const TOTALS = {
  "Vierdimensionale Klachtenlijst": {
    "Spanning (distress)": [27, 21, 20],
    "Somberheid (depressie)": [4, 4, 3],
    Angst: [14, 14, 9],
    "Lichamelijke klachten (somatisatie)": [11, 9, 3],
  },
  "Multidimensionele Vermoeidheidsindex": {
    "Algemene vermoeidheid": [16, 16, 12],
    "Lichamelijke vermoeidheid": [19, 16, 16],
    "Minder actief": [16, 15, 15],
    "Minder motivatie": [16, 16, 13],
    "Mentale vermoeidheid": [14, 15, 13],
  },
  "Nijmeegse Vragenlijst": {
    Ademhalingsklachten: [30, 27, 24],
    "Maximum zoals gedrukt": [30, 30, 30],
  },
};

const IMPROVED = "band verbeterd, sinds week";
const STRONG = "sterk verhoogd";
const MODERATE = "matig verhoogd";
const IMPORTANT = "belangrijk verbeterd";
const SMALL = "kleiner dan een belangrijk verschil";
const CONFLICT = "Bron drukt 30 als maximum, het instrument heeft 64. Ruwe scores, geen procenten.";

/** The dashboard in week 6, cell by cell: scale, three scores, difference since week 0, bands, and what may be said about it. */
export const DASHBOARD = [
  ["Spanning (distress) 4DKL", "27", "21", "20", "−7 (−26 %)", `${STRONG} → ${STRONG} → ${MODERATE}`, `${IMPROVED} 6`],
  ["Somberheid (depressie) 4DKL", "4", "4", "3", "−1 (−25 %)", `${MODERATE} → ${MODERATE} → ${MODERATE}`, "zelfde band"],
  ["Angst 4DKL", "14", "14", "9", "−5 (−36 %)", `${STRONG} → ${STRONG} → ${MODERATE}`, `${IMPROVED} 6`],
  ["Lichamelijke klachten (somatisatie) 4DKL", "11", "9", "3", "−8 (−73 %)", `${MODERATE} → laag → laag`, `${IMPROVED} 3`],
  ["Algemene vermoeidheid MVI-20", "16", "16", "12", "−4", "", IMPORTANT],
  ["Lichamelijke vermoeidheid MVI-20", "19", "16", "16", "−3", "", IMPORTANT],
  ["Minder actief MVI-20", "16", "15", "15", "−1", "", SMALL],
  ["Minder motivatie MVI-20", "16", "16", "13", "−3", "", IMPORTANT],
  ["Mentale vermoeidheid MVI-20", "14", "15", "13", "−1", "", SMALL],
  ["Vermoeidheid, totaal MVI-20", "81", "78", "69", "−12", "", "geen grens bekend"],
  [
    "Ademhalingsklachten Nijmegen",
    "30 (grens 23)",
    "27 (grens 23)",
    "24 (grens 23)",
    "−6",
    "op of boven de grens → op of boven de grens → op of boven de grens",
    `zelfde kant van de grens ${CONFLICT}`,
  ],
];
