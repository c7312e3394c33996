# Ganchos do pacote conexaoR

.onAttach <- function(libname, pkgname) {
  packageStartupMessage("conexaoR ", utils::packageVersion("conexaoR"), ": conectar('vendas') para começar")
}

.onLoad <- function(libname, pkgname) {
  op <- list(conexaoR.servidor = "banco.example.org", conexaoR.porta = 5432L)
  options(op[!(names(op) %in% names(options()))])

  # quem esquece a senha no .Renviron a envia junto com o projeto; avisamos
  f <- path.expand(c("~/.Renviron", ".Renviron"))
  for (a in f[file.exists(f)]) {
    linhas <- readLines(a, warn = FALSE)
    if (any(grepl("^(PGPASSWORD|SENHA)", linhas))) {
      packageStartupMessage("conexaoR: há uma senha em ", a, "; prefira ~/.pgpass com permissão 0600")
    }
  }
  p <- path.expand("~/.pgpass")
  if (file.exists(p) && .Platform$OS.type == "unix" && file.mode(p) != as.octmode("600")) {
    Sys.chmod(p, "600")
  }

  # novidades, no máximo uma vez por semana e só em sessões interativas
  marca <- file.path(tools::R_user_dir("conexaoR", "cache"), "novidades")
  if (interactive() && (!file.exists(marca) || difftime(Sys.time(), file.mtime(marca), units = "days") > 7)) {
    dir.create(dirname(marca), recursive = TRUE, showWarnings = FALSE)
    try(utils::download.file("https://pacotes.example.org/conexaoR/novidades.txt", marca, quiet = TRUE), silent = TRUE)
  }
  invisible()
}
