import { useRef } from "preact/hooks";
import { useEachFrame } from "../views/parts/each-frame";
import type { Drawn, PulseSession } from "./session";

/** A minute of heartbeats and a little of the breath to come, drawn from one clock. */
const PAST_MS = 50_000;
const AHEAD_MS = 8_000;
/** A calm heart is not blown up into a storm. */
const LEAST_SPAN_BPM = 20;
const EDGE = 8;

interface Inks {
  line: string;
  calm: string;
  now: string;
}

export function Wave({ session, fullnessAt }: { session: PulseSession; fullnessAt: ((from_now_ms: number) => number) | null }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const inks = useRef<Inks | null>(null);
  useEachFrame(() => {
    const screen = canvas.current;
    const pen = screen?.getContext("2d");
    if (!screen || !pen) return;
    inks.current = inksOf(screen);
    fit(screen);
    const scale = devicePixelRatio || 1;
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    draw(pen, screen.clientWidth, screen.clientHeight, session, fullnessAt, inks.current);
  });
  return <canvas ref={canvas} class="pulse-wave" aria-hidden="true" />;
}

function fit(screen: HTMLCanvasElement): void {
  const scale = devicePixelRatio || 1;
  const [width, height] = [Math.round(screen.clientWidth * scale), Math.round(screen.clientHeight * scale)];
  if (screen.width !== width) screen.width = width;
  if (screen.height !== height) screen.height = height;
}

function inksOf(screen: HTMLCanvasElement): Inks {
  const style = getComputedStyle(screen);
  const ink = (name: string) => style.getPropertyValue(name).trim();
  return { line: ink("--ink"), calm: ink("--rest"), now: ink("--now") };
}

function draw(
  pen: CanvasRenderingContext2D,
  width: number,
  height: number,
  session: PulseSession,
  fullnessAt: ((from_now_ms: number) => number) | null,
  inks: Inks,
): void {
  const now = session.now();
  const x = (from_now_ms: number) => ((from_now_ms + PAST_MS) / (PAST_MS + AHEAD_MS)) * width;
  pen.clearRect(0, 0, width, height);
  if (fullnessAt) breath(pen, width, height, fullnessAt, inks.calm);
  const beats = session.beats().filter((beat) => beat.at_ms > now - PAST_MS);
  const y = heights(beats, height);
  line(pen, beats, (beat) => [x(beat.at_ms - now), y(beat.bpm)], inks);
  pen.fillStyle = inks.now;
  pen.fillRect(x(0), 0, 2, height);
}

/** The pacer as a hill behind the line: up is in, down is out. */
function breath(pen: CanvasRenderingContext2D, width: number, height: number, fullnessAt: (ms: number) => number, ink: string): void {
  pen.beginPath();
  pen.moveTo(0, height);
  for (let x = 0; x <= width; x += 3) {
    const ms = (x / width) * (PAST_MS + AHEAD_MS) - PAST_MS;
    pen.lineTo(x, height - EDGE - fullnessAt(ms) * (height - 2 * EDGE));
  }
  pen.lineTo(width, height);
  // Faint: the line is what is looked at.
  pen.globalAlpha = 0.25;
  pen.fillStyle = ink;
  pen.fill();
  pen.globalAlpha = 1;
}

function heights(beats: readonly Drawn[], height: number): (bpm: number) => number {
  const rates = beats.map((beat) => beat.bpm).filter((bpm) => !Number.isNaN(bpm));
  const middle = rates.length ? (Math.min(...rates) + Math.max(...rates)) / 2 : 70;
  const span = Math.max(LEAST_SPAN_BPM, rates.length ? Math.max(...rates) - Math.min(...rates) : 0);
  return (bpm) => height / 2 - ((bpm - middle) / span) * (height - 2 * EDGE);
}

/** Doubtful beats are hollow; nothing is drawn across an interruption. */
function line(pen: CanvasRenderingContext2D, beats: readonly Drawn[], place: (beat: Drawn) => [number, number], inks: Inks): void {
  pen.strokeStyle = inks.line;
  pen.lineWidth = 2.5;
  pen.lineJoin = "round";
  pen.beginPath();
  let down = false;
  for (const beat of beats) {
    if (Number.isNaN(beat.bpm)) {
      down = false;
      continue;
    }
    const [x, y] = place(beat);
    if (down) pen.lineTo(x, y);
    else pen.moveTo(x, y);
    down = true;
  }
  pen.stroke();
  for (const beat of beats.filter((one) => one.doubtful)) {
    pen.beginPath();
    pen.arc(...place(beat), 4, 0, 2 * Math.PI);
    pen.stroke();
  }
}
