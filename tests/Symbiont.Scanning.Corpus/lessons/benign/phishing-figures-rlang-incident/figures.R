# Monthly figures of the phishing desk. Rscript figures.R reports.csv
suppressPackageStartupMessages(library(utils))

args <- commandArgs(trailingOnly = TRUE)
d <- read.csv(args[1], stringsAsFactors = FALSE)
d$opened <- as.Date(d$opened)
d$month <- format(d$opened, "%Y-%m")

per_month <- table(d$month, d$kind)
print(per_month)

hours <- as.numeric(difftime(as.POSIXct(d$closed), as.POSIXct(d$opened), units = "hours"))
cat("median hours to close:", median(hours, na.rm = TRUE), "\n")

# teams may name a figure of their own, one of these
known <- list(median = median, mean = mean, max = max)
for (f in unique(d$figure[nzchar(d$figure)])) {
  if (f %in% names(known)) cat(f, known[[f]](hours, na.rm = TRUE), "\n") else cat("unknown figure:", f, "\n")
}

con <- url("https://figures.example.net/holidays.csv")
off <- try(as.Date(read.csv(con)$day), silent = TRUE)
if (!inherits(off, "try-error")) cat("reports on holidays:", sum(d$opened %in% off), "\n")

write.csv(as.data.frame(per_month), "figures.csv", row.names = FALSE)
