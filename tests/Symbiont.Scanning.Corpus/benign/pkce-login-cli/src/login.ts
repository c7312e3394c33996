/**
 * `acme login`: signs in with the browser (authorization code with PKCE) and keeps the
 * refresh token in the keyring of the system - never in a file, never on the screen.
 */
import { createHash, randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { execFile } from "node:child_process";
import { Entry } from "@napi-rs/keyring";

const ISSUER = "https://login.example.com";
const CLIENT = "acme-cli";
const url64 = (b: Buffer): string => b.toString("base64url");

function openBrowser(url: string): void {
  const [program, ...args] =
    process.platform === "darwin" ? ["open", url]
    : process.platform === "win32" ? ["rundll32", "url.dll,FileProtocolHandler", url]
    : ["xdg-open", url];
  execFile(program, args, (error) => {
    if (error) console.log(`Please open this address:\n  ${url}`);
  });
}

export async function login(): Promise<void> {
  const verifier = url64(randomBytes(32));
  const state = url64(randomBytes(16));
  const code = await new Promise<string>((done, fail) => {
    const server = createServer((req, res) => {
      const query = new URL(req.url ?? "/", "http://127.0.0.1").searchParams;
      if (!query.has("state")) return void res.writeHead(404).end();
      res.setHeader("content-type", "text/plain; charset=utf-8");
      res.end("You may close this window.");
      server.close();
      if (query.get("state") !== state) fail(new Error("answer does not belong to this login"));
      else if (query.get("code")) done(query.get("code")!);
      else fail(new Error(query.get("error") ?? "login was cancelled"));
    });
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      process.env.ACME_REDIRECT = `http://127.0.0.1:${port}/`;
      const target = new URL("/authorize", ISSUER);
      target.search = new URLSearchParams({
        response_type: "code", client_id: CLIENT, redirect_uri: process.env.ACME_REDIRECT, state,
        code_challenge: url64(createHash("sha256").update(verifier).digest()), code_challenge_method: "S256",
      }).toString();
      openBrowser(target.toString());
    });
    setTimeout(() => { server.close(); fail(new Error("nobody answered within five minutes")); }, 300_000).unref();
  });
  const answer = await fetch(new URL("/token", ISSUER), {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code", client_id: CLIENT, code, code_verifier: verifier,
      redirect_uri: process.env.ACME_REDIRECT!,
    }),
  });
  if (!answer.ok) throw new Error(`login failed: ${answer.status}`);
  const { refresh_token } = (await answer.json()) as { refresh_token: string };
  new Entry("acme-cli", "refresh-token").setPassword(refresh_token);
  console.log("Signed in.");
}
