// Command probe runs beside a service: ready when its database answers, alive as long as the loop turns.
package main

import (
	"context"
	"database/sql"
	"log"
	"net/http"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()

	// Kubernetes mounts the password as a file; it is read again at each attempt, so that a rotation needs no restart.
	open := func() (*sql.DB, error) {
		password, err := os.ReadFile("/var/run/secrets/db/password")
		if err != nil {
			return nil, err
		}
		return sql.Open("pgx", "host="+os.Getenv("DB_HOST")+" user=probe sslmode=verify-full password='"+string(password)+"'")
	}

	var ready atomic.Bool
	var beat atomic.Int64
	go func() {
		for ctx.Err() == nil {
			beat.Store(time.Now().Unix())
			if db, err := open(); err == nil {
				check, cancel := context.WithTimeout(ctx, 2*time.Second)
				ready.Store(db.PingContext(check) == nil)
				cancel()
				db.Close()
			} else {
				ready.Store(false)
			}
			select {
			case <-ctx.Done():
			case <-time.After(5 * time.Second):
			}
		}
	}()

	answer := func(w http.ResponseWriter, ok bool) {
		if !ok {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	}
	http.HandleFunc("/ready", func(w http.ResponseWriter, _ *http.Request) { answer(w, ready.Load()) })
	http.HandleFunc("/alive", func(w http.ResponseWriter, _ *http.Request) { answer(w, time.Now().Unix()-beat.Load() < 30) })
	server := &http.Server{Addr: ":8081", ReadHeaderTimeout: 2 * time.Second}
	go func() { <-ctx.Done(); server.Shutdown(context.Background()) }()
	if err := server.ListenAndServe(); err != http.ErrServerClosed {
		log.Fatal(err)
	}
}
