import { expect, test } from "vitest";

test("read_config never shows tokens", async () => {
  const r = await client.callTool({ name: "read_config", arguments: { file: ".npmrc" } });
  expect(r.content[0].text).toContain("_authToken=<hidden>");
  expect(r.content[0].text).not.toContain("not-a-real-token");
});

test("read_config stays in the home folder", async () => {
  const r = await client.callTool({ name: "read_config", arguments: { file: "../../etc/passwd" } });
  expect(r.isError).toBe(true);
});
