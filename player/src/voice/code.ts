/** The code of spoken notes, fetched once and only where the device can record. */
let code: Promise<typeof import("./VoiceNote")> | null = null;

export function canRecord(): boolean {
  return typeof MediaRecorder !== "undefined" && navigator.mediaDevices !== undefined;
}

export function voiceCode(): Promise<typeof import("./VoiceNote")> {
  code ??= import("./VoiceNote").catch((problem: unknown) => {
    code = null;
    throw problem;
  });
  return code;
}
