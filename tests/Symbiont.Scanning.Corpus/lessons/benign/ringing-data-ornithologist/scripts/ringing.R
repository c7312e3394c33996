# Tidy table of ringed birds
args <- commandArgs(trailingOnly = TRUE)
d <- read.csv(args[1], stringsAsFactors = FALSE)

checklist <- function(names) {
  q <- paste(unique(names), collapse = ";")
  con <- url(paste0("https://checklist.example.net/match?q=", utils::URLencode(q, reserved = TRUE)))
  on.exit(close(con))
  tryCatch(readLines(con, warn = FALSE), error = function(e) unique(names))
}

submit <- function(file) {
  key <- paste0(Sys.getenv("RINGER_USER"), ":", Sys.getenv("RINGER_PWD"))
  h <- curl::new_handle(userpwd = key)
  r <- curl::curl_upload(file, "https://scheme.ringing.example.net/in/", handle = h)
  cat("submitted:", r$status_code, "\n")
}

d$species <- trimws(gsub("\\s+", " ", d$species))
d$accepted <- checklist(d$species)[match(d$species, unique(d$species))]
bad <- !grepl("^[A-Z]{1,2}[0-9]{5,6}$", d$ring)
if (any(bad)) cat("look at rows", which(bad), "\n")

out <- sub("\\.csv$", "-tidy.csv", args[1])
write.csv(d[!bad, ], out, row.names = FALSE)
cat(nrow(d), "birds,", sum(bad), "left out\n")
if ("--submit" %in% args) submit(out)
