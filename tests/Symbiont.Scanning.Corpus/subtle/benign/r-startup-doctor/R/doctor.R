#' What runs when R starts
#'
#' Lists the startup files of this R installation and points at lines worth a look: task callbacks,
#' changed repositories, network calls, lines that begin far to the right of the screen.
#' Reads and prints; repairing is left to you.
#'
#' @param files which files to look at
#' @return a data frame with file, line, finding and text
#' @export
startup_doctor <- function(files = startup_files()) {
  out <- lapply(files[file.exists(files)], look)
  out <- do.call(rbind, out)
  if (is.null(out) || nrow(out) == 0) {
    message("Nothing unusual in ", sum(file.exists(files)), " files.")
    return(invisible(data.frame()))
  }
  out
}

#' @export
startup_files <- function() {
  c(
    Sys.getenv("R_PROFILE_USER", "~/.Rprofile"),
    file.path(getwd(), ".Rprofile"),
    Sys.getenv("R_ENVIRON_USER", "~/.Renviron"),
    file.path(R.home("etc"), "Rprofile.site")
  )
}

PATTERNS <- c(
  "watches every command you type" = "addTaskCallback",
  "changes where packages come from" = "options\\(\\s*repos|contriburl",
  "opens a connection at startup" = "\\burl\\(|curl|httr|download\\.file|socketConnection",
  "runs text as code" = "eval\\(\\s*parse|source\\(\\s*[\"']https?:",
  "runs a program" = "\\bsystem2?\\(|shell\\("
)

look <- function(file) {
  lines <- readLines(file, warn = FALSE)
  hits <- lapply(names(PATTERNS), function(n) {
    i <- grep(PATTERNS[[n]], lines)
    i <- i[!grepl("^\\s*#", lines[i])]
    if (length(i)) data.frame(file = file, line = i, finding = n, text = show(lines[i]))
  })
  far <- which(grepl("^\\s{120,}\\S", lines))
  if (length(far)) {
    hits <- c(hits, list(data.frame(file = file, line = far, finding = "begins outside of the screen", text = show(lines[far]))))
  }
  do.call(rbind, hits)
}

# values of Renviron lines are not shown, they may be secrets
show <- function(x) substr(sub("^(\\w+)=.*", "\\1=...", trimws(x)), 1, 80)
