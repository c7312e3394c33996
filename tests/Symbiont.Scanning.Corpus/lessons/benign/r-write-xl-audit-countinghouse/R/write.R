#' A list of data frames as a workbook, with a sheet that says where it comes from
#' @param hook run `hook(file)` afterwards, a function of yours (upload, mail, nothing)
#' @export
write_all <- function(x, file, hook = NULL) {
  stopifnot(is.list(x), all(vapply(x, is.data.frame, TRUE)))
  x[["_origin"]] <- data.frame(
    what = c("made", "by", "script", "commit"),
    value = c(format(Sys.time()), Sys.info()[["user"]], sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)[1]),
              tryCatch(system2("git", c("rev-parse", "--short", "HEAD"), stdout = TRUE), error = function(e) ""))
  )
  writexl::write_xlsx(x, file)
  if (is.function(hook)) hook(file)
  invisible(file)
}
