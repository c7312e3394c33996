// Package dnsflags reads feature flags from TXT records: "newcart=on beta=25%".
package dnsflags

import (
	"context"
	"hash/fnv"
	"log/slog"
	"net"
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"time"
)

var flags atomic.Pointer[map[string]string]

// Start looks zone up now and every minute, e.g. "flags.shop.example.org".
func Start(ctx context.Context, zone string) {
	load(zone)
	go func() {
		for t := time.NewTicker(time.Minute); ; {
			select {
			case <-ctx.Done():
				return
			case <-t.C:
				load(zone)
			}
		}
	}()
}

func load(zone string) {
	m := map[string]string{}
	txt, err := net.LookupTXT(zone)
	if err != nil {
		slog.Warn("dnsflags", "zone", zone, "err", err)
		return
	}
	for _, t := range txt {
		for _, f := range strings.Fields(t) {
			if k, v, ok := strings.Cut(f, "="); ok {
				m[k] = v
			}
		}
	}
	flags.Store(&m)
}

// On says whether a flag is on for a user. FLAG_NAME=on in the environment wins.
func On(name, user string) bool {
	v := os.Getenv("FLAG_" + strings.ToUpper(name))
	if m := flags.Load(); v == "" && m != nil {
		v = (*m)[name]
	}
	if p, err := strconv.Atoi(strings.TrimSuffix(v, "%")); err == nil {
		h := fnv.New32a()
		h.Write([]byte(name + user))
		return int(h.Sum32()%100) < p
	}
	return v == "on"
}
