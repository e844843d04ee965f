import { defineConfig } from "vite";

// The workspace of coaches, apart from the chat: what it shares with the chat is in both, so that a phone never loads a part for coaches.
export default defineConfig({
  base: "/assets/",
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "../wwwroot/assets",
    emptyOutDir: false,
    assetsDir: "",
    target: "es2022",
    manifest: "desk.json",
    modulePreload: false,
    rolldownOptions: { input: { desk: "desk/main.tsx" } },
  },
});
