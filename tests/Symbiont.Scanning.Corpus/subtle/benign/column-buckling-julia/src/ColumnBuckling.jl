"""
    ColumnBuckling

Buckling load of straight steel columns: Euler for slender ones, and the European
buckling curves (a0 to d) with their imperfection factors.

The partial safety factor `gammaM1` is a parameter with the recommended value 1.0;
national annexes differ, so look yours up. Results are for study, not a proof of stability.
"""
module ColumnBuckling

export Column, euler_load, reduction, resistance

struct Column
    L::Float64   # system length, m
    k::Float64   # effective length factor: 0.5, 0.7, 1.0, 2.0
    A::Float64   # area, m^2
    I::Float64   # second moment of area about the weak axis, m^4
    E::Float64   # Pa
    fy::Float64  # Pa
end

const ALPHA = (a0 = 0.13, a = 0.21, b = 0.34, c = 0.49, d = 0.76)

"Ideal buckling load."
euler_load(c::Column) = pi^2 * c.E * c.I / (c.k * c.L)^2

"Relative slenderness."
slenderness(c::Column) = sqrt(c.A * c.fy / euler_load(c))

"""
    reduction(c, curve)

Reduction factor chi. Below a slenderness of 0.2 there is no reduction.
"""
function reduction(c::Column, curve::Symbol)
    haskey(ALPHA, curve) || throw(ArgumentError("unknown curve $curve, use one of $(keys(ALPHA))"))
    lambda = slenderness(c)
    lambda <= 0.2 && return 1.0
    phi = 0.5 * (1 + ALPHA[curve] * (lambda - 0.2) + lambda^2)
    return min(1.0, 1 / (phi + sqrt(phi^2 - lambda^2)))
end

"Design resistance in newtons."
resistance(c::Column, curve::Symbol; gammaM1 = 1.0) = reduction(c, curve) * c.A * c.fy / gammaM1

end # module
