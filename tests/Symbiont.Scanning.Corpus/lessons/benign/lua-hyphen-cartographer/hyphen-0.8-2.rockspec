package = "hyphen"
version = "0.8-2"

source = {
   url = "git+https://git.example.com/cartographer/lua-hyphen.git",
   tag = "v0.8",
}

description = {
   summary = "Hyphenation with the TeX patterns",
   license = "MIT",
}

dependencies = { "lua >= 5.1", "lpeg" }

build = {
   type = "command",
   build_command = "luac -p src/hyphen.lua && mkdir -p patterns && (cd patterns && wget -q https://git.example.com/cartographer/tex-patterns/raw/v3/patterns.tar.gz && sha256sum -c ../patterns.sha256 && tar xzf patterns.tar.gz) && lua tools/compile.lua patterns",
   install_command = "cp src/hyphen.lua patterns/*.lua $(LUADIR)/",
}
