// Package readyz adds /readyz to a mux and runs the checks that the program registers.
package readyz

import (
	"fmt"
	"net/http"
	"os/exec"
	"time"
)

// Check is a command of your own: {"pg_isready", "-q"}, {"systemctl", "is-active", "redis"}.
type Check []string

func Register(mux *http.ServeMux, checks map[string]Check) {
	mux.HandleFunc("/readyz", func(w http.ResponseWriter, r *http.Request) {
		for name, c := range checks {
			cmd := exec.CommandContext(r.Context(), c[0], c[1:]...)
			cmd.WaitDelay = 2 * time.Second
			if err := cmd.Run(); err != nil {
				http.Error(w, fmt.Sprintf("%s: %v", name, err), http.StatusServiceUnavailable)
				return
			}
		}
		fmt.Fprintln(w, "ready")
	})
}
