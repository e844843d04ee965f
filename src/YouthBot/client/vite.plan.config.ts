import { defineConfig } from "vite";

// The page of a plan, built by itself: a file that both share would make the chat load two.
export default defineConfig({
  base: "/assets/",
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "../wwwroot/assets",
    emptyOutDir: false,
    assetsDir: "",
    target: "es2022",
    manifest: "plan.json",
    modulePreload: false,
    rolldownOptions: { input: { plan: "plan/main.tsx" } },
  },
});
