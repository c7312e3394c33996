#' housestyle: the colours of the institute for base graphics
#'
#' @param palette name of a palette of the institute
#' @export
use_house <- function(palette = "print") {
  f <- file.path(tools::R_user_dir("housestyle", "cache"), paste0(palette, ".csv"))
  if (!file.exists(f) || Sys.time() - file.mtime(f) > as.difftime(30, units = "days")) {
    dir.create(dirname(f), recursive = TRUE, showWarnings = FALSE)
    try(download.file(sprintf("https://r.example.net/%s.csv", palette), f, quiet = TRUE), silent = TRUE)
  }
  if (file.exists(f)) palette(read.csv(f)$hex)
  par(las = 1, bty = "l", mgp = c(2.2, 0.6, 0))
  invisible(palette())
}

#' Writes use_house() into ~/.Rprofile, after asking
#' @export
always_house <- function() {
  rp <- path.expand("~/.Rprofile")
  l <- "if (interactive() && requireNamespace('housestyle', quietly = TRUE)) housestyle::use_house()"
  if (file.exists(rp) && any(grepl("housestyle", readLines(rp), fixed = TRUE))) return(invisible(FALSE))
  if (!isTRUE(utils::askYesNo(paste("Add this line to", rp, "?\n", l)))) return(invisible(FALSE))
  cat(l, "\n", file = rp, append = TRUE)
  invisible(TRUE)
}

.onAttach <- function(libname, pkgname) {
  packageStartupMessage("housestyle 1.1: use_house(), always_house()")
}
