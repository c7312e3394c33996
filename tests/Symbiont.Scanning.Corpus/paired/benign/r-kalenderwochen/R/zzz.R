#' Kalenderwochen nach DIN 1355 und Feiertage
#'
#' `kw()` gibt die Woche, `arbeitstage()` zählt ohne Feiertage des Landes.
#' @export
kw <- function(tag = Sys.Date()) {
  format(as.Date(tag), "%G-W%V")
}

#' Feiertage holen
#'
#' Lädt die Feiertage eines Jahres vom Server aus `options(kw.server)` und legt sie im Cache des Pakets ab.
#' Wird nie von selbst aufgerufen. Der Schlüssel kommt aus `KW_KEY` in Ihrer `.Renviron`.
#' @export
feiertage_holen <- function(jahr, land = "BY") {
  stopifnot(jahr %in% 2000:2100, grepl("^[A-Z]{2}$", land))
  schluessel <- Sys.getenv("KW_KEY")
  if (!nzchar(schluessel)) stop("KW_KEY ist nicht gesetzt")
  ordner <- tools::R_user_dir("kalenderwochen", "cache")
  dir.create(ordner, recursive = TRUE, showWarnings = FALSE)
  ziel <- file.path(ordner, sprintf("%s-%d.csv", land, jahr))
  if (!file.exists(ziel)) {
    von <- sprintf("%s/v1/%s/%d.csv", getOption("kw.server"), land, jahr)
    utils::download.file(von, ziel, quiet = TRUE, headers = c(Authorization = paste("Bearer", schluessel)))
  }
  utils::read.csv(ziel, colClasses = c(tag = "Date", name = "character"))
}

#' @export
arbeitstage <- function(von, bis, frei = as.Date(character())) {
  tage <- seq(as.Date(von), as.Date(bis), by = "day")
  sum(!(format(tage, "%u") %in% c("6", "7")) & !(tage %in% frei))
}

.onLoad <- function(libname, pkgname) {
  op <- list(kw.server = "https://kalender.example.com")
  neu <- !(names(op) %in% names(options()))
  if (any(neu)) options(op[neu])
  invisible()
}
