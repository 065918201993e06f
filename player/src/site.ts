/**
 * What every page brings along: the look, and the few behaviours that make a page that already works pleasanter.
 * Anything a page cannot do without is done by the server.
 */
import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "./styles/reset.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/components.css";
import "./styles/utilities.css";
import "./styles/print.css";

import "htmx.org";
// Needs `window.htmx`, so it stays behind htmx itself.
import "htmx.org/dist/ext/hx-csp.js";

import { showAsChosen } from "./reach";
import { leadToProblems } from "./site/problems";
import { printOnRequest } from "./site/print";
import { walkRows } from "./site/rows";

showAsChosen(document);
leadToProblems(document);
printOnRequest(document);
walkRows(document);

// Every page of a patient keeps the player and "help now" ready for when there is no network, and sends what still waits.
if (document.documentElement.dataset.audience === "patient") {
  void import("./register").then(({ registerWorker }) => registerWorker());
  void import("./site/send").then(({ sendWaiting }) => sendWaiting(document));
  void import("./site/safety").then(({ tellWhenNotSafe }) => tellWhenNotSafe(document));
}
