const test = require("node:test");
const assert = require("node:assert");
const { ciName, colourLevel, progressStyle } = require("./index");

test("names the system by the variable that is present", () => {
  assert.equal(ciName({ GITHUB_ACTIONS: "true" }), "GitHub Actions");
  assert.equal(ciName({ CI: "1" }), "unknown CI");
  assert.equal(ciName({}), null);
});

test("NO_COLOR wins over everything", () => {
  assert.equal(colourLevel({ NO_COLOR: "", GITHUB_ACTIONS: "true" }, { isTTY: true }), 0);
});

test("no moving bar in CI", () => {
  assert.equal(progressStyle({ GITLAB_CI: "true" }, { isTTY: true }), "lines");
  assert.equal(progressStyle({}, { isTTY: true }), "bar");
});
