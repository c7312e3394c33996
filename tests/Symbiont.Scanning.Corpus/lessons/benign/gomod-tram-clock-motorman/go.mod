module example.org/motorman/clock

go 1.22

require (
	example.org/motorman/gears v0.2.0
	github.com/spf13/cobra v1.8.1
	gopkg.in/yaml.v3 v3.0.1
)

// gears lives beside this folder until it has a version of its own
replace example.org/motorman/gears => ../gears
