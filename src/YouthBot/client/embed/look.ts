/** In a shadow root, so that the site's styles and ours do not touch each other. */
export const look = `
:host {
  all: initial;
  color-scheme: light dark;
  font: 600 1rem/1.35 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
}

button {
  align-items: center;
  background: #3346a8;
  border: 2px solid transparent;
  border-radius: 999px;
  color: #fff;
  cursor: pointer;
  display: inline-flex;
  font: inherit;
  gap: 0.5rem;
  justify-content: center;
  min-block-size: 44px;
  min-inline-size: 44px;
  padding: 0.5rem 1rem;
}

button:hover {
  background: #29398d;
}

button:focus-visible {
  outline: 3px solid #ffdd00;
  outline-offset: 0;
  box-shadow: 0 0 0 6px #1a2030;
}

svg {
  block-size: 1.5rem;
  fill: none;
  inline-size: 1.5rem;
  stroke: currentcolor;
  stroke-linejoin: round;
  stroke-width: 2;
}

.launch {
  box-shadow: 0 4px 16px rgb(10 14 24 / 30%);
  inset-block-end: max(1rem, env(safe-area-inset-bottom));
  inset-inline-end: 1rem;
  min-block-size: 52px;
  position: fixed;
  z-index: 2147483000;
}

.panel {
  background: #f2f4f8;
  display: flex;
  flex-direction: column;
  inset: 0;
  position: fixed;
  z-index: 2147483001;
}

.panel[hidden],
.launch[hidden] {
  display: none;
}

.bar {
  background: #1f2638;
  color: #fff;
  display: flex;
  flex: none;
  justify-content: flex-end;
}

.bar button {
  background: transparent;
  border-radius: 0;
  font-weight: 400;
}

.bar button:hover {
  background: #38425c;
}

.bar button:focus-visible {
  box-shadow: none;
  outline-offset: -4px;
}

iframe {
  border: 0;
  flex: 1;
  inline-size: 100%;
  min-block-size: 0;
}

@media (min-width: 40rem) and (min-height: 36rem) {
  .panel {
    block-size: min(44rem, calc(100dvh - 2rem));
    border-radius: 1rem;
    box-shadow: 0 8px 40px rgb(10 14 24 / 35%);
    inline-size: 25rem;
    inset: auto 1rem 1rem auto;
    overflow: hidden;
  }
}

@media (forced-colors: active) {
  button,
  .panel {
    border: 2px solid;
  }
}
`;
