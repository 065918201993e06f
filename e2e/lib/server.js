// The real binary, started as a person starts it: a folder, a free port, and whatever it prints.

import { spawn, execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A first start on a busy machine migrates a database; a minute is far more than it needs. */
const START_MS = 60_000;
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

/** Path of the binary; `cargo xtask e2e` builds it and tells. */
function binary() {
  const path = process.env.KADANS_BIN;
  if (!path) throw new Error("KADANS_BIN is not set; run the stories with `cargo xtask e2e`");
  return path;
}

/** A fresh folder, and on PostgreSQL a fresh database beside it. */
export async function newHome() {
  const data = await mkdtemp(join(tmpdir(), "kadans-e2e-"));
  return { data, args: ["--data", data, ...databaseArgs()], remove: () => rm(data, { recursive: true, force: true }) };
}

let databases = 0;

function databaseArgs() {
  const server = process.env.KADANS_E2E_POSTGRES;
  if (!server) return [];
  const name = `kadans_e2e_${process.pid}_${++databases}`;
  execFileSync(process.env.KADANS_E2E_PSQL, ["--no-psqlrc", "--quiet", "--command", `CREATE DATABASE ${name}`, server]);
  return ["--database", server.replace(/\/[^/]*$/, `/${name}`)];
}

/** Run a command of the binary to its end, in a home; hands back what it printed. */
export function run(home, command, args = [], input = "") {
  return execFileSync(binary(), [...command.split(" "), ...home.args, ...args], { encoding: "utf8", input });
}

/** Start `serve` (or `demo`, which keeps its invented practice in the folder) in a home and wait for the address it prints. */
export async function start(home, command = "serve") {
  const place = command === "demo" ? ["--data", home.data] : home.args;
  const child = spawn(binary(), [command, ...place, "--listen", "127.0.0.1:0"], { stdio: ["ignore", "pipe", "pipe"] });
  const printed = [];
  const complaints = [];
  child.stderr.setEncoding("utf8").on("data", (text) => complaints.push(text));
  const ended = once(child, "exit");
  const origin = await new Promise((found, failed) => {
    const late = setTimeout(() => failed(new Error(`no address within ${START_MS} ms`)), START_MS);
    createInterface({ input: child.stdout }).on("line", (line) => {
      printed.push(line);
      const address = line.match(ADDRESS);
      if (address) {
        clearTimeout(late);
        found(address[0]);
      }
    });
    ended.then(([code]) => {
      clearTimeout(late);
      failed(new Error(`kadans ${command} ended with ${code}:\n${printed.join("\n")}\n${complaints.join("")}`));
    });
  });
  return {
    origin,
    /** Everything printed so far, one string per line. */
    printed,
    /** Ask it to stop, as Ctrl-C does. */
    stop: () => end(child, ended, "SIGTERM"),
    /** Pull the plug: nothing in the process gets to say goodbye. */
    kill: () => end(child, ended, "SIGKILL"),
  };
}

async function end(child, ended, signal) {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  await ended;
}
