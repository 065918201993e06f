/** Every test has a database of its own and no network. */
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, vi } from "vitest";
import { closeDatabase } from "../src/store/database";

beforeEach(() => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network in tests")));
});

afterEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});
