module.exports = require("./tokens.json");
