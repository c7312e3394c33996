import { afterEach, beforeAll, beforeEach, vi } from "vitest";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestClient } from "./src/testing/client";

// Shared set-up of all MCP tool tests: an in-memory client, fixed time, no network and an empty home
// folder, so that a test can neither read the developer's files nor reach anybody.
declare global {
  var client: Awaited<ReturnType<typeof createTestClient>>;
}

let home = "";

beforeAll(async () => {
  vi.useFakeTimers({ now: new Date("2025-01-15T12:00:00Z") });
  globalThis.client = await createTestClient();
});

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "mcp-template-"));
  vi.stubEnv("HOME", home);
  vi.stubEnv("USERPROFILE", home);
  // a fake for the tests of the redaction; not a real token
  writeFileSync(join(home, ".npmrc"), "//registry.example/:_authToken=not-a-real-token\n");

  vi.stubGlobal("fetch", (url: string) => {
    throw new Error(`test tried to reach ${url}; use the mock in src/testing/http.ts`);
  });
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  rmSync(home, { recursive: true, force: true });
});
