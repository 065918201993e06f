import { render } from "preact";
import "./player.css";

const mount = document.getElementById("player");
if (mount) render(<p>…</p>, mount);
