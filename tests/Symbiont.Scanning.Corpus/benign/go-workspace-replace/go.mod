module example.com/billing/api

go 1.22

require (
	example.com/billing/ledger v0.8.0
	example.com/billing/money v1.3.1
)

// Developed together with this module; the folders lie in the same repository, so a
// change of both can be one commit. Removed by `make release`.
replace (
	example.com/billing/ledger => ../ledger
	example.com/billing/money => ../money
)

// v1.2.0 rounded half cents in the wrong direction
exclude example.com/billing/money v1.2.0
