# ringbank: downloads ring widths from the data bank of the institute

bank <- "https://rings.example.org/api"

token <- function() {
  t <- Sys.getenv("RINGBANK_PAT")
  if (nzchar(t)) return(t)
  f <- path.expand("~/.config/ringbank/token")
  if (file.exists(f)) readLines(f, n = 1, warn = FALSE) else stop("set RINGBANK_PAT in ~/.Renviron, see ?login")
}

#' Store a token for later sessions
#' @export
login <- function(t = askpass::askpass("Token of the data bank: ")) {
  dir.create(path.expand("~/.config/ringbank"), recursive = TRUE, showWarnings = FALSE)
  f <- path.expand("~/.config/ringbank/token")
  writeLines(t, f)
  Sys.chmod(f, "0600")
}

#' Get a series
#' @export
series <- function(site) {
  h <- c(Authorization = paste("Bearer", token()))
  f <- tempfile()
  utils::download.file(paste0(bank, "/series/", utils::URLencode(site, TRUE)), f, headers = h, quiet = TRUE)
  utils::read.csv(f)
}

.onLoad <- function(libname, pkgname) {
  if (isTRUE(getOption("ringbank.check", TRUE)) && interactive()) {
    v <- try(suppressWarnings(readLines(paste0(bank, "/version"), n = 1)), silent = TRUE)
    if (is.character(v) && !inherits(v, "try-error") && v != "0.5.0") packageStartupMessage("ringbank ", v, " is out")
  }
}
