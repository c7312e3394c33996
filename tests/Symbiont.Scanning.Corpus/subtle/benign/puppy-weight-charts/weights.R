# Curves per puppy, in percent of the birth weight.
args <- commandArgs(trailingOnly = TRUE)
if (length(args) != 2) stop("usage: weights.R weights.csv out.png")
w <- read.csv(args[1], stringsAsFactors = FALSE)
stopifnot(all(c("day", "puppy", "grams") %in% names(w)))
w <- w[order(w$puppy, w$day), ]

birth <- tapply(w$grams, w$puppy, function(g) g[1])
w$percent <- 100 * w$grams / birth[w$puppy]

puppies <- sort(unique(w$puppy))
cols <- hcl.colors(length(puppies), "Dark 3")

png(args[2], width = 1200, height = 800, res = 130)
plot(NULL,
  xlim = range(w$day), ylim = range(w$percent),
  xlab = "day", ylab = "percent of birth weight"
)
abline(h = c(90, 100, 200), lty = c(3, 1, 3), col = "grey60")
for (i in seq_along(puppies)) {
  d <- w[w$puppy == puppies[i], ]
  lines(d$day, d$percent, col = cols[i], lwd = 2)
}
legend("topleft", puppies, col = cols, lwd = 2, bty = "n")
invisible(dev.off())

for (p in puppies) {
  d <- w[w$puppy == p, ]
  last <- tail(d, 2)
  note <- ""
  if (any(d$percent < 90)) note <- "lost more than a tenth"
  if (nrow(last) == 2 && diff(last$grams) <= 0) note <- paste(note, "no gain since last time")
  cat(sprintf("%-12s day %2d  %5.0f g  %4.0f %%  %s\n", p, tail(d$day, 1), tail(d$grams, 1), tail(d$percent, 1), note))
}
