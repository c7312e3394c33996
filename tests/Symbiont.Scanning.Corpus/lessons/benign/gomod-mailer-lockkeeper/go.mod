module git.example.org/shop/mailer

go 1.22

require (
	git.example.org/shop/shared v0.9.0
	git.example.org/google/uuid v1.6.0
	go.example.org/x/net v0.25.0
)

// both live in this repository while we take the monolith apart
replace git.example.org/shop/shared => ../shared

exclude go.example.org/x/net v0.24.0
