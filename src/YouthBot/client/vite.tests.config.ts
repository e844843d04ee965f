import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig } from "vite";

// What needs no browser, for Node: each file of tests by itself, with everything in it.
const names = readdirSync("tests").filter(name => /^browser\.ts$|\.test\.tsx?$/.test(name));

export default defineConfig({
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: "../../../artifacts/client-tests",
    emptyOutDir: true,
    target: "es2022",
    rolldownOptions: { input: Object.fromEntries(names.map(name => [basename(name).replace(/\.tsx?$/, ""), `tests/${name}`])) },
  },
});
