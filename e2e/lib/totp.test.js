import assert from "node:assert/strict";
import { test } from "node:test";
import { code } from "./totp.js";

// RFC 6238, appendix B, SHA-1, with the secret "12345678901234567890"; an app shows the last six of its eight digits.
const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const VECTORS = [
  [59, "287082"],
  [1111111109, "081804"],
  [1111111111, "050471"],
  [1234567890, "005924"],
  [2000000000, "279037"],
];

test("the codes are those of the standard", () => {
  for (const [seconds, expected] of VECTORS) assert.equal(code(SECRET, seconds * 1000), expected);
});

test("a secret may be written in groups and in small letters", () => {
  assert.equal(code("gezd gnbv gy3t qojq gezd gnbv gy3t qojq", 59_000), "287082");
});
