# duengung.R EIN AUS
suppressPackageStartupMessages({
  library(lme4)
  library(emmeans)
})

arg <- commandArgs(trailingOnly = TRUE)
stopifnot(length(arg) == 2)

d <- read.csv(arg[1], stringsAsFactors = TRUE)
stopifnot(all(c("topf", "tisch", "stufe", "masse", "schaden") %in% names(d)))

# Ausgelassen werden Töpfe mit vermerktem Schaden, und nur diese
raus <- nzchar(as.character(d$schaden))

# Randtische trocknen schneller ab: kein Ausschluss, nur ein zweites Modell zum Vergleich
rand <- function(d) {
  innen <- !(d$tisch %in% c("1", "12"))
  m <- lmer(masse ~ stufe + (1 | tisch), data = d[innen, ])
  summary(pairs(emmeans(m, "stufe")))
}

g <- d[!raus, ]
m <- lmer(masse ~ stufe + (1 | tisch), data = g)
e <- summary(pairs(emmeans(m, "stufe")))
r <- rand(g)

zeilen <- c(
  "# Bericht",
  "",
  sprintf("Töpfe: %d, ausgewertet %d.", nrow(d), nrow(g)),
  if (any(raus)) sprintf("- ausgelassen: Topf %s (%s)", d$topf[raus], d$schaden[raus]),
  "",
  sprintf("Unterschied: %.2f g, p = %.3f.", e$estimate[1], e$p.value[1]),
  sprintf("Ohne Randtische: %.2f g, p = %.3f.", r$estimate[1], r$p.value[1]),
  "",
  "Modell: Trockenmasse nach Stufe, Tisch als Zufallseffekt, wie im Versuchsplan."
)
writeLines(zeilen, arg[2])
cat("Bericht in", arg[2], "\n")
