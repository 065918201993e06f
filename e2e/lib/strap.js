// A strap without a chest: it stands where the browser's Bluetooth would, and sends the bytes a strap sends.

import { readFileSync } from "node:fs";

const REST = new URL("../../crates/pulse/tests/fixtures/rest-5min-Y1pre.csv", import.meta.url);
const TICKS_A_SECOND = 1024;

/** Put the double at `navigator.bluetooth`, before any page opens. It beats only when `beatOn` says so. */
export function wearStrap(context) {
  return context.addInitScript(() => {
    class Place extends EventTarget {
      startNotifications = async () => this;
      getPrimaryService = async () => this;
      getCharacteristic = async () => this;
      disconnect = () => undefined;
      connect = async () => this;
    }
    const strap = Object.assign(new Place(), { id: "strap-1", name: "Strap" });
    strap.gatt = strap;
    Object.defineProperty(navigator, "bluetooth", { value: { requestDevice: async () => strap } });
    globalThis.strap = {
      send(bytes) {
        strap.value = new DataView(Uint8Array.from(bytes).buffer);
        strap.dispatchEvent(new Event("characteristicvaluechanged"));
      },
      lose: () => strap.dispatchEvent(new Event("gattserverdisconnected")),
    };
  });
}

/** A person at rest: intervals that were really recorded, in ms. */
export function atRest(seconds) {
  return within(readFileSync(REST, "utf8").split("\n").filter(Boolean).map(Number), seconds);
}

/** Somebody who breathes along: 78 beats a minute, eight up and eight down with each breath of ten seconds. */
export function breathingAlong(seconds) {
  const intervals = [];
  for (let t = 0; t < seconds; ) {
    const rr = 60_000 / (78 + 8 * Math.sin(2 * Math.PI * 0.1 * t));
    intervals.push(rr);
    t += rr / 1000;
  }
  return intervals;
}

function within(intervals, seconds) {
  let left = seconds * 1000;
  return intervals.filter((rr) => (left -= rr) > 0);
}

/** The heart beats these intervals, in the time that they take: each becomes the packet of a strap. */
export function beatOn(page, intervals) {
  const packets = intervals.map((rr) => {
    const ticks = Math.round((rr * TICKS_A_SECOND) / 1000);
    return { rr, bytes: [0x16, Math.round(60_000 / rr), ticks & 0xff, ticks >> 8] };
  });
  return page.evaluate(async (packets) => {
    let due = performance.now();
    for (const { rr, bytes } of packets) {
      due += rr;
      await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
      globalThis.strap.send(bytes);
    }
  }, packets);
}
