// Days as people name them, in the Netherlands.

const ZONE = "Europe/Amsterdam";
const DAY_MS = 86_400_000;

/** Today, or a day some days ago, as 2026-03-12. */
export function daysAgo(days) {
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE }).format(new Date());
  return new Date(Date.parse(today) - days * DAY_MS).toISOString().slice(0, 10);
}

/** A day on which somebody of this age has had their birthday. */
export function bornOn(age) {
  const [year, ...monthAndDay] = daysAgo(30).split("-");
  return [year - age, ...monthAndDay].join("-");
}

/** Ten in the morning by Greenwich, some days after a day: broad daylight in the Netherlands, in summer and in winter. */
export function morning(day, daysLater = 0) {
  return new Date(Date.parse(`${day}T10:00:00Z`) + daysLater * DAY_MS);
}

/** A day some days after another, as the screens write it: "zaterdag 21 november 2026". */
export function inWords(day, daysLater) {
  const format = { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: ZONE };
  return new Intl.DateTimeFormat("nl-NL", format).format(morning(day, daysLater));
}
