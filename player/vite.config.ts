import { defineConfig, type UserConfig } from "vite";

/** Pages and player: hashed modules under `assets/`, named by `manifest.json`, which the server reads. */
const pages: UserConfig = {
  build: {
    outDir: "dist",
    manifest: "manifest.json",
    target: "es2022",
    // The strict content policy allows no inline script; every browser in reach preloads modules by itself.
    modulePreload: false,
    // Nothing becomes a data: address, which the content policy refuses as well.
    assetsInlineLimit: 0,
    rolldownOptions: { input: { site: "src/site.ts", player: "src/player.tsx", guide: "src/guide.tsx" } },
  },
};

/** The service worker: one file without imports, because the server puts its list of addresses in front and serves it as `/sw.js`. */
const worker: UserConfig = {
  build: {
    outDir: "dist",
    emptyOutDir: false,
    target: "es2022",
    rolldownOptions: {
      input: "src/sw.ts",
      output: { format: "iife", entryFileNames: "sw.js" },
    },
  },
};

export default defineConfig(({ mode }) => ({
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  ...(mode === "worker" ? worker : pages),
}));
