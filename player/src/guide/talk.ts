/** The conversation: replies in order, and a place among them. Going back changes the place only, so nothing is lost. */
import { NOTHING, type Answers } from "./answers";
import { answer, answerMany, left, nextQuestion, type Asked } from "./ask";
import type { Book } from "./book";

export interface Given {
  question: string;
  ticked: string[];
  unsure: string[];
}

export interface Reply extends Given {
  asked: Asked;
}

export interface Talk {
  /** What was replied up to here, as it was put. */
  replies: Reply[];
  answers: Answers;
  /** Null: no answer can change the advice any more. */
  asked: Asked | null;
  /** What was replied here before, when somebody came back. */
  before: Given | null;
  /** Questions that can still come, at most about so many. */
  left: number;
}

/** The talk after the first `place` of these replies. A reply that no longer fits its question ends what is replayed. */
export function talkAt(book: Book, given: Given[], place: number): Talk {
  const replies: Reply[] = [];
  let answers = NOTHING;
  let asked = nextQuestion(book, answers);
  for (const reply of given.slice(0, place)) {
    if (!asked || asked.question.id !== reply.question) break;
    const next = replied(book, answers, asked, reply);
    if (!next) break;
    replies.push({ ...reply, asked });
    answers = next;
    asked = nextQuestion(book, answers);
  }
  const before = given[replies.length];
  return { replies, answers, asked, before: before?.question === asked?.question.id ? (before ?? null) : null, left: left(book, answers) };
}

/** The replies with this one at its place. Later ones are kept while they are the same questions. */
export function withReply(given: Given[], place: number, reply: Given): Given[] {
  return [...given.slice(0, place), reply, ...given.slice(place + 1)];
}

function replied(book: Book, answers: Answers, asked: Asked, reply: Given): Answers | null {
  if (asked.question.kind === "many") return answerMany(book, answers, asked, reply.ticked, reply.unsure);
  const option = asked.options.find(({ id }) => reply.ticked.includes(id));
  return option ? answer(answers, option) : null;
}
