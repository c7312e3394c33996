// Package memlimiter sets GOMEMLIMIT from the cgroup of the container.
//
// Import it for its side effect. MEMLIMITER_OFF=1 turns it off, MEMLIMITER_SHARE (default 0.9) is the share of the limit.
package memlimiter

import (
	"log/slog"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"time"
)

const cgroup = "/sys/fs/cgroup/memory.max"

func limit() (int64, bool) {
	raw, err := os.ReadFile(cgroup)
	if err != nil {
		return 0, false
	}
	n, err := strconv.ParseInt(strings.TrimSpace(string(raw)), 10, 64)
	return n, err == nil && n > 64<<20
}

func share() float64 {
	f, err := strconv.ParseFloat(os.Getenv("MEMLIMITER_SHARE"), 64)
	if err != nil || f < 0.1 || f > 1 {
		return 0.9
	}
	return f
}

func init() {
	if os.Getenv("MEMLIMITER_OFF") == "1" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	go func() {
		var last int64
		for range time.Tick(30 * time.Second) {
			n, ok := limit()
			if !ok || n == last {
				continue
			}
			last = n
			set := int64(float64(n) * share())
			debug.SetMemoryLimit(set)
			slog.Info("memlimiter", "cgroup", n, "limit", set)
		}
	}()
}
