#' Trimming of survey weights
#'
#' Weights above a quantile are cut and what is cut is spread over the rest. The number of cut
#' rows is in the attribute "trimmed"; report it.
#'
#' @param w weights
#' @param upper quantile above which weights are cut
#' @param by optional groups whose sums stay as they were
#' @return vector of weights with mean 1
#' @export
trim <- function(w, upper = 0.98, by = rep(1, length(w)), iter = 20) {
  stopifnot(is.numeric(w), all(w >= 0), length(by) == length(w))
  cap <- quantile(w, upper)
  cut <- w > cap
  for (i in seq_len(iter)) {
    before <- tapply(w, by, sum)
    w[cut] <- pmin(w[cut], cap)
    after <- tapply(w, by, sum)
    f <- (before / after)[as.character(by)]
    w[!cut] <- w[!cut] * f[!cut]
    if (all(abs(f - 1) < 1e-6)) break
  }
  if (mean(cut) > 0.05) warning(sprintf("%.1f %% of the weights cut, upper = %.2f is harsh", 100 * mean(cut), upper))
  structure(w / mean(w), trimmed = sum(cut))
}
