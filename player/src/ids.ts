/**
 * UUIDv7 made on the device: 48 bits of milliseconds, then chance (RFC 9562 §5.7).
 * Made here, not on the server, so that an entry has its name before there is a network, and is stored once however often it is sent.
 */
export function uuidv7(now_ms: number, random: Uint8Array = crypto.getRandomValues(new Uint8Array(10))): string {
  const time = Math.floor(now_ms).toString(16).padStart(12, "0").slice(-12);
  const [a = 0, b = 0, c = 0, ...rest] = random;
  const version = hex([0x70 | (a & 0x0f), b]);
  const variant = hex([0x80 | (c & 0x3f), rest[0] ?? 0]);
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${hex(rest.slice(1, 7))}`;
}

function hex(bytes: number[]): string {
  return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
