/**
 * The tokens of this server's theme, as a stylesheet: the server puts them in the place of this text when it sends the script. A stylesheet of
 * its own would need a word in the policy of every site that has the button.
 */
export const theme = "/*youthbot-theme*/";

/** Where the panel is as large as this, it stands beside the page; on a smaller window it covers all of it. */
export const roomy = "(min-width: 640px) and (min-height: 576px)";

/**
 * In a shadow root, so that the site's styles and ours do not touch each other. Only the tokens of NL Design System come in, from a site
 * that has them or from the theme. Without a theme it looks like theme.css.
 */
export const look = `
:host {
  all: initial;
  color-scheme: light dark;
  font-family: var(--basis-text-font-family-default, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif);
  /* many sites make the rem small */
  font-size: max(1rem, 16px);
  font-weight: var(--basis-text-font-weight-bold, 600);
  line-height: 1.35;
}

button {
  align-items: center;
  background: var(--basis-color-action-1-inverse-bg-default, #3346a8);
  border: 2px solid transparent;
  border-radius: var(--basis-border-radius-round, 999px);
  color: var(--basis-color-action-1-inverse-color-default, #fff);
  cursor: pointer;
  display: inline-flex;
  font: inherit;
  gap: 0.5em;
  justify-content: center;
  min-block-size: 44px;
  min-inline-size: 44px;
  padding: 0.5em 1em;
}

button:hover {
  background: var(--basis-color-action-1-inverse-bg-hover, #29398d);
}

/* two colours, so that it is seen on whatever the site has behind it */
button:focus-visible {
  outline: 3px solid var(--basis-focus-background-color, #ffdd00);
  outline-offset: 0;
  box-shadow: 0 0 0 6px var(--basis-focus-color, #1a2030);
}

svg {
  block-size: 1.5em;
  fill: none;
  inline-size: 1.5em;
  stroke: currentcolor;
  stroke-linejoin: round;
  stroke-width: 2;
}

.launch {
  box-shadow: 0 4px 16px rgb(10 14 24 / 30%);
  inset-block-end: max(16px, env(safe-area-inset-bottom));
  inset-inline-end: 16px;
  min-block-size: 52px;
  position: fixed;
  z-index: 2147483000;
}

.panel {
  background: #fff;
  display: flex;
  flex-direction: column;
  inset: 0;
  position: fixed;
  z-index: 2147483001;
}

[hidden] {
  display: none !important;
}

.bar {
  background: var(--basis-color-default-inverse-bg-default, #1f2638);
  color: var(--basis-color-default-inverse-color-default, #fff);
  display: flex;
  flex: none;
  justify-content: flex-end;
}

.bar button {
  background: transparent;
  border-radius: 0;
  color: inherit;
  font-weight: 400;
}

.bar button:hover {
  background: var(--basis-color-default-inverse-bg-hover, #38425c);
}

.bar button:focus-visible {
  box-shadow: none;
  outline-offset: -4px;
}

.trouble {
  color: #1a2030;
  font-weight: 400;
  padding: 24px;
}

.trouble p {
  margin: 0 0 1em;
}

iframe {
  border: 0;
  flex: 1;
  inline-size: 100%;
  min-block-size: 0;
}

@media ${roomy} {
  .panel {
    block-size: min(704px, calc(100dvh - 32px));
    border-radius: 16px;
    box-shadow: 0 8px 40px rgb(10 14 24 / 35%);
    inline-size: 400px;
    inset: auto 16px 16px auto;
    overflow: hidden;
  }
}

@media (prefers-color-scheme: dark) {
  .panel {
    background: #11141b;
  }

  .trouble {
    color: #eceff6;
  }
}

@media (forced-colors: active) {
  button,
  .panel {
    border: 2px solid;
  }
}
`;
