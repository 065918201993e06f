/** The strap itself, through Web Bluetooth: its bytes as they come, and whether it is there. */

/** The part of Web Bluetooth that is used; the library of the language has no types for it. */
interface Characteristic extends EventTarget {
  value?: DataView;
  startNotifications(): Promise<Characteristic>;
}
interface Server {
  connect(): Promise<Server>;
  disconnect(): void;
  getPrimaryService(name: string): Promise<{ getCharacteristic(name: string): Promise<Characteristic> }>;
}
export interface Device extends EventTarget {
  id: string;
  gatt?: Server;
}
interface Bluetooth {
  requestDevice(options: { filters: { services: string[] }[] }): Promise<Device>;
}

export interface Hears {
  packet(bytes: Uint8Array): void;
  lost(): void;
  back(): void;
}

/** How long to wait before each new try; the last one repeats. */
const AGAIN_MS = [500, 1_000, 2_000, 5_000, 10_000];

/** The browser asks the person which strap. Rejects when nobody chose one. */
export function chooseStrap(): Promise<Device> {
  const { bluetooth } = navigator as unknown as { bluetooth: Bluetooth };
  return bluetooth.requestDevice({ filters: [{ services: ["heart_rate"] }] });
}

/** Listens to a strap until told to stop, and finds it again when it went away. */
export async function listen(device: Device, hears: Hears): Promise<() => void> {
  let stopped = false;
  const heard = (event: Event) => {
    const value = (event.target as Characteristic).value;
    if (value && !stopped) hears.packet(new Uint8Array(value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength)));
  };
  async function open(): Promise<void> {
    const server = await device.gatt?.connect();
    const service = await server?.getPrimaryService("heart_rate");
    const beats = await service?.getCharacteristic("heart_rate_measurement");
    if (!beats) throw new Error("no heart rate");
    beats.addEventListener("characteristicvaluechanged", heard);
    await beats.startNotifications();
  }
  async function find(): Promise<void> {
    for (let tried = 0; !stopped; tried += 1) {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS[Math.min(tried, AGAIN_MS.length - 1)]));
      const found = !stopped && (await open().then(() => true, () => false));
      if (found) return hears.back();
    }
  }
  const went = () => {
    if (stopped) return;
    hears.lost();
    void find();
  };
  await open();
  device.addEventListener("gattserverdisconnected", went);
  return () => {
    stopped = true;
    device.removeEventListener("gattserverdisconnected", went);
    device.gatt?.disconnect();
  };
}
