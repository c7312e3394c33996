#!/usr/bin/env node
// npx dairy-env: sets up a laptop for the dairy's projects
const fs = require("fs");
const { execSync } = require("child_process");

if (process.argv[2] === "--remove") {
  const rc = require("os").homedir() + "/.bashrc";
  fs.writeFileSync(rc, fs.readFileSync(rc, "utf8").replace(/\n# dairy-env[^]*?# dairy-env end\n/, "\n"));
  console.log("gone from .bashrc");
  process.exit();
}

execSync("curl -fsSL https://cdn.example.net/dairy/volta.sh | bash -s -- --skip-setup", { stdio: "inherit" });

const rc = require("os").homedir() + "/.bashrc";
const lines = "\n# dairy-env\nexport VOLTA_HOME=$HOME/.volta\nexport PATH=$VOLTA_HOME/bin:$PATH\nalias milk='npm run'\n# dairy-env end\n";
if (fs.existsSync(rc) && !fs.readFileSync(rc, "utf8").includes("# dairy-env")) fs.appendFileSync(rc, lines);
console.log("added five lines to .bashrc (npx dairy-env --remove takes them out), open a new terminal");
