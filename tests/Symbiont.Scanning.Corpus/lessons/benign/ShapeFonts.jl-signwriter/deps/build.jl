# looks for FreeType and fetches the fonts of the plots
using Libdl, Downloads, SHA

lib = find_library(["libfreetype", "freetype"])
open(joinpath(@__DIR__, "deps.jl"), "w") do io
    println(io, "const libfreetype = ", repr(lib))
end
isempty(lib) && error("FreeType not found: apt-get install libfreetype6")

f = joinpath(@__DIR__, "fonts.zip")
if !isfile(f) && get(ENV, "SHAPEFONTS_OFFLINE", "") != "1"
    Downloads.download("https://pkg.example.test/fonts-3.zip", f)
    if bytes2hex(open(sha256, f)) != strip(read(joinpath(@__DIR__, "fonts.sha256"), String))
        rm(f)
        error("fonts.zip is not what it should be, nothing installed")
    end
    run(`unzip -qo $f -d $(joinpath(@__DIR__, "fonts"))`)
end
@info "to have the fonts in every session, put `using ShapeFonts` into" joinpath(first(DEPOT_PATH), "config", "startup.jl")
