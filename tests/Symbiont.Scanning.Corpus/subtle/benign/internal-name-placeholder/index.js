throw new Error(
  "harbourline-ui-tokens: this is the public placeholder. " +
  "Set @harbourline:registry in .npmrc, see the README."
);
