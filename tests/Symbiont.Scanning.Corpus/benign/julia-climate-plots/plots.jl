# Monthly temperature anomalies from a CSV of the weather service.
using CSV, DataFrames, Dates, Statistics, CairoMakie

function anomalies(path; base = 1991:2020)
    frame = CSV.read(path, DataFrame; missingstring = "-999")
    dropmissing!(frame, :temperature)
    frame.year, frame.month = year.(frame.date), month.(frame.date)
    monthly = combine(groupby(frame, [:year, :month]), :temperature => mean => :t)
    normal = combine(groupby(filter(r -> r.year in base, monthly), :month), :t => mean => :normal)
    joined = innerjoin(monthly, normal; on = :month)
    joined.anomaly = joined.t .- joined.normal
    sort!(joined, [:year, :month])
end

function draw(frame, target)
    figure = Figure(size = (900, 300))
    axis = Axis(figure[1, 1]; ylabel = "°C", xlabel = "year")
    x = frame.year .+ (frame.month .- 1) ./ 12
    barplot!(axis, x, frame.anomaly; color = ifelse.(frame.anomaly .> 0, :firebrick, :steelblue), gap = 0)
    save(target, figure)
end

draw(anomalies(ARGS[1]), get(ARGS, 2, "anomalies.png"))
