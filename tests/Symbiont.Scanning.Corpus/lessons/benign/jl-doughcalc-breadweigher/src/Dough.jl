module Dough

using Sockets

export percent

const BASE = Dict("flour" => 1.0, "water" => 0.68, "salt" => 0.02, "starter" => 0.2)

"""percent("water", 500): grams for 500 g of flour"""
percent(what, flour) = round(BASE[what] * flour; digits = 1)

# typed by bakers: "500 water"
function ask(s::AbstractString)
    m = match(r"^(\d{1,5}) (\w+)$", s)
    m === nothing && return "grams and what, e.g. 500 water"
    haskey(BASE, m[2]) ? percent(m[2], parse(Float64, m[1])) : "one of " * join(keys(BASE), ", ")
end

# for the scale in the bakery, which only speaks TCP; 0.0.0.0 because it is another device
function serve(port = 8089)
    s = listen(IPv4(0), port)
    while true
        c = accept(s)
        @async try println(c, ask(readline(c))) finally close(c) end
    end
end

# quick looks in the REPL: Dough.@at 500 evaluates the table
macro at(g)
    :(Dict(k => percent(k, $(esc(g))) for k in keys(BASE)))
end

end
