'use strict';
// Same face as the original.
const express = require('express');

module.exports = express;
module.exports.version = '4.18.9';

/** Adds a default error page. */
module.exports.withErrorPage = function withErrorPage(app) {
  app.use((error, _req, res, _next) => {
    res.status(error.status || 500).send(`<h1>${error.status || 500}</h1>`);
  });
  return app;
};
