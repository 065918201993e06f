/** Time as people read it on a watch. */

/** `12:05`, or `1:02:05` from an hour on. Counts down to 0:00, so part of a second is shown as a whole one. */
export function clockText(ms: number): string {
  const total = Math.max(0, Math.ceil(ms / 1000));
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor((total % 3600) / 60), total % 60];
  const tail = `${String(seconds).padStart(2, "0")}`;
  return hours ? `${hours}:${String(minutes).padStart(2, "0")}:${tail}` : `${minutes}:${tail}`;
}

/** Whole minutes, never "0" while something is left. */
export function minutesLeft(ms: number): number {
  return Math.max(0, Math.ceil(ms / 60_000));
}

/** A length as one would tell it: rounded, and never "0". */
export function aboutMinutes(seconds: number): number {
  return Math.max(1, Math.round(seconds / 60));
}

/** Local time of the day, as `14:05`. */
export function timeOfDay(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" }).format(new Date(iso));
}

/** A day and time in words, as `ma 23 nov 14:05`. */
export function dayAndTime(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(iso));
}

/** The local date of a moment, ISO. */
export function localDay(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** An ISO date in words, as `dinsdag 24 november`. At noon, so that no time zone moves it to another day. */
export function dayInWords(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long" }).format(
    new Date(`${day}T12:00:00`),
  );
}

/** A number with one decimal in the person's notation: 55 tenths is `5,5`. */
export function tenths(x10: number, language: string): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: x10 % 10 ? 1 : 0, maximumFractionDigits: 1 }).format(x10 / 10);
}
