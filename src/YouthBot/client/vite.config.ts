import { defineConfig } from "vite";

// The live chat. Names carry a hash of what is in the file, so that a browser may keep it for ever; the server finds them by the manifest.
export default defineConfig({
  base: "/assets/",
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "../wwwroot/assets",
    emptyOutDir: true,
    assetsDir: "",
    target: "es2022",
    manifest: "manifest.json",
    modulePreload: false,
    rolldownOptions: { input: { chat: "widget/main.tsx" } },
  },
});
