#!/usr/bin/env Rscript
# Difficulty and discrimination of the tasks of an exam. analyse.R points.csv
suppressPackageStartupMessages(library(readr))

args <- commandArgs(trailingOnly = TRUE)
stopifnot("File with points is missing" = length(args) == 1)
points <- read_csv(args[1], col_types = cols(.default = col_double(), student = col_character()))
tasks <- setdiff(names(points), "student")

total <- rowSums(points[tasks], na.rm = TRUE)
report <- data.frame(
  task = tasks,
  max = sapply(points[tasks], max, na.rm = TRUE),
  difficulty = sapply(tasks, function(t) mean(points[[t]], na.rm = TRUE) / max(points[[t]], na.rm = TRUE)),
  discrimination = sapply(tasks, function(t) cor(points[[t]], total - points[[t]], use = "complete.obs"))
)
report$note <- with(report, ifelse(discrimination < 0.2, "look at the wording", ifelse(difficulty > 0.95, "too easy", "")))

print(format(report, digits = 2), row.names = FALSE)
cat(sprintf("\nMean %.1f, standard deviation %.1f, Cronbach's alpha %.2f\n", mean(total), sd(total),
  length(tasks) / (length(tasks) - 1) * (1 - sum(sapply(points[tasks], var)) / var(total))))
