import { vi } from "vitest";
import type { DiaryEntry, DiaryPost } from "../../src/cue-sheet";

/** What a server, or the way to it, does with one post. */
export type Mood =
  "fine" | "request lost" | "answer lost" | "broken" | "busy" | "signed out" | "nonsense" | "half" | "shuffled" | "doubled";

/** A diary that keeps every id once, behind a connection that does what the test says. */
export function diaryServer(moods: Mood[], refuses: (entry: DiaryEntry) => string | null = () => null, mostEntries = 50) {
  const stored = new Map<string, DiaryEntry>();
  const posts: DiaryPost[] = [];
  const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

  function take(post: DiaryPost, entries: DiaryEntry[]) {
    return entries.map((entry) => {
      const reason = refuses(entry);
      const outcome = reason !== null ? "refused" : stored.has(entry.id) ? "known" : "stored";
      if (outcome === "stored") stored.set(entry.id, { ...entry, person: post.person } as DiaryEntry);
      return { id: entry.id, outcome, reason };
    });
  }

  vi.stubGlobal("fetch", async (_url: string, request: { body: string }) => {
    const mood = moods.shift() ?? "fine";
    const post = JSON.parse(request.body) as DiaryPost;
    posts.push(post);
    if (mood === "request lost") throw new TypeError("network");
    if (mood === "broken") return answer(500, {});
    if (mood === "busy") return new Response("{}", { status: 429, headers: { "retry-after": "7" } });
    if (mood === "signed out") return answer(401, {});
    if (post.entries.length > mostEntries) return answer(413, {});
    const outcomes = take(post, mood === "half" ? post.entries.filter((_, index) => index % 2 === 0) : post.entries);
    if (mood === "answer lost") throw new TypeError("network");
    if (mood === "nonsense") return new Response("<html>captive portal</html>", { status: 200 });
    if (mood === "shuffled") outcomes.reverse();
    const told =
      mood === "doubled" ? [...outcomes, ...outcomes, { id: "somebody-elses", outcome: "stored", reason: null }] : outcomes;
    return answer(200, { server_time: "2026-11-23T09:00:00.000Z", outcomes: told });
  });
  return { stored, posts };
}
