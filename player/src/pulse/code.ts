/** The code of the strap, fetched once and only when a strap can be connected. */
let code: Promise<typeof import("./stage")> | null = null;

export function strapCode(): Promise<typeof import("./stage")> {
  code ??= import("./stage").catch((problem: unknown) => {
    code = null;
    throw problem;
  });
  return code;
}
