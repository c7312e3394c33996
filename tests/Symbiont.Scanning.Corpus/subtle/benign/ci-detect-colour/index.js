"use strict";
/**
 * Should we print colours and a live progress bar?
 *
 * We look at a handful of environment variables that CI systems set. Only
 * their presence counts, no value is kept, printed or sent anywhere.
 */
const KNOWN = {
  GITHUB_ACTIONS: "GitHub Actions",
  GITLAB_CI: "GitLab CI",
  CIRCLECI: "CircleCI",
  TRAVIS: "Travis",
  BUILDKITE: "Buildkite",
  DRONE: "Drone",
  TEAMCITY_VERSION: "TeamCity",
};

function ciName(env = process.env) {
  for (const key of Object.keys(KNOWN)) if (key in env) return KNOWN[key];
  return "CI" in env ? "unknown CI" : null;
}

function colourLevel(env = process.env, stream = process.stdout) {
  if ("NO_COLOR" in env) return 0;
  if ("FORCE_COLOR" in env) return 1;
  const ci = ciName(env);
  if (ci === "GitHub Actions" || ci === "GitLab CI" || ci === "Buildkite") return 1;
  if (ci) return 0;
  return stream.isTTY ? 1 : 0;
}

/** In CI a moving bar makes logs unreadable: print one line per 10 % instead. */
function progressStyle(env = process.env, stream = process.stdout) {
  return !ciName(env) && stream.isTTY ? "bar" : "lines";
}

module.exports = { ciName, colourLevel, progressStyle };
