import { defineConfig } from "vite";

// The button for other sites. One file with a name that never changes, because that name stands in other people's pages.
export default defineConfig({
  publicDir: false,
  build: {
    outDir: "../wwwroot",
    emptyOutDir: false,
    target: "es2022",
    lib: { entry: "embed/widget.ts", formats: ["iife"], name: "YouthBot", fileName: () => "widget.js" },
  },
});
