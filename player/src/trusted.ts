/**
 * The content policy demands that script addresses come from a named policy (`trusted-types … kadans`). This one vouches for a
 * single address, the service worker; anything else it refuses. Browsers without Trusted Types take the plain address.
 */
type Policies = { createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string } };

const WORKER = "/sw.js";

export function trustedWorker(): string {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  return policies ? policies.createPolicy("kadans", { createScriptURL: () => WORKER }).createScriptURL(WORKER) : WORKER;
}
