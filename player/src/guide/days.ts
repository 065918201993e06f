/** Calendar days as ISO text; no clock and no zone come near them. */

const DAY_MS = 86_400_000;

export function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** `dinsdag 24 november`. */
export function inWords(day: string, language: string): string {
  const form = new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
  return form.format(new Date(`${day}T00:00:00Z`));
}
