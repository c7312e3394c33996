using DelimitedFiles, Random, Statistics

length(ARGS) == 2 || error("usage: fit.jl track.csv samples")
data, _ = readdlm(ARGS[1], ',', header = true)
t, x = Float64.(data[:, 1]), Float64.(data[:, 2])
x .-= mean(x)
samples = parse(Int, ARGS[2])

function crossings(t, x)
    [t[i] - x[i] * (t[i+1] - t[i]) / (x[i+1] - x[i])
     for i in 1:length(x)-1 if x[i] < 0 <= x[i+1]]
end

function damping(t, x)
    peaks = [i for i in 2:length(x)-1 if x[i] > x[i-1] && x[i] >= x[i+1] && x[i] > 0]
    length(peaks) < 3 && error("fewer than three maxima; record for longer")
    coef = [ones(length(peaks)) t[peaks]] \ log.(x[peaks])
    -coef[2]
end

periods = diff(crossings(t, x))
T = mean(periods)
gamma = damping(t, x)

# residual bootstrap for the period
rng = Xoshiro(1)
boot = Vector{Float64}(undef, samples)
for k in 1:samples
    boot[k] = mean(rand(rng, periods, length(periods)))
    k % 100 == 0 && print(stderr, "\r$k of $samples")
end
println(stderr)

println("T     = $(round(T, digits = 4)) ± $(round(std(boot), digits = 4)) s")
println("gamma = $(round(gamma, digits = 5)) 1/s")
println("omega = $(round(2pi / T, digits = 3)) 1/s")
