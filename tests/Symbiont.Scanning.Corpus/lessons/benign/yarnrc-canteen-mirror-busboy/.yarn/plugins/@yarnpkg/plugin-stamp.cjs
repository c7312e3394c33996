module.exports = {
  name: "@yarnpkg/plugin-stamp",
  factory: () => ({
    hooks: {
      // warns after an install when the registry says a version was taken back
      afterAllInstalled() {
        require("https").get("https://registry.canteen.example.net/recalled", (r) => {
          let t = "";
          const rev = require("child_process").execSync("git rev-parse --short HEAD") + "";
          r.on("data", (c) => (t += c)).on("end", () => t && console.log("taken back:", t, "at", rev));
        }).on("error", () => {});
      },
    },
  }),
};
