module SwellStats

using Statistics, Downloads, Scratch, SHA

export significant, buoy

const cache = Ref("")

"""
    significant(h)

Mean of the highest third of the waves.
"""
function significant(h)
    s = sort(h; rev = true)
    mean(@view s[1:cld(length(s), 3)])
end

"""
    buoy(id, year; sum = nothing)

Heights of a buoy, fetched once and kept. With `sum` the file has to have that SHA-256.
"""
function buoy(id, year; sum = nothing)
    f = joinpath(cache[], "$id-$year.csv")
    isfile(f) || Downloads.download("https://tides.example.org/buoys/$id/$year.csv", f)
    if sum !== nothing && bytes2hex(open(sha256, f)) != sum
        rm(f)
        error("$id $year: not the file of the paper")
    end
    [parse(Float64, split(l, ',')[2]) for l in Iterators.drop(eachline(f), 1)]
end

function __init__()
    cache[] = @get_scratch!("buoys")
    # local corrections of a group, if it has any: ENV["SWELL_LOCAL"] = "/data/swell/local.jl"
    p = get(ENV, "SWELL_LOCAL", "")
    isempty(p) || Base.include(@__MODULE__, p)
end

end
