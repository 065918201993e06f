import type { Opened } from "../shell";
import { BreathingRoom } from "./breathing/BreathingRoom";
import { Checks } from "./checks/Checks";
import { SessionRoom } from "./session/SessionRoom";
import { Recent } from "./today/Recent";
import { Today } from "./today/Today";

export function App({ opened }: { opened: Opened }) {
  switch (opened.view) {
    case "session":
      return <SessionRoom id={opened.sheet} />;
    case "breathing":
      return <BreathingRoom />;
    case "recent":
      return <Recent />;
    case "checks":
      return <Checks />;
    case "today":
      return <Today />;
  }
}
