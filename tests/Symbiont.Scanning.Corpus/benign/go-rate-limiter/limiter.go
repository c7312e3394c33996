// Package limiter allows a number of events per second, with bursts.
package limiter

import (
	"context"
	"sync"
	"time"
)

// Limiter is a token bucket. Its zero value allows nothing.
type Limiter struct {
	mu     sync.Mutex
	rate   float64
	burst  float64
	tokens float64
	last   time.Time
	now    func() time.Time
}

// New returns a full bucket.
func New(rate float64, burst int) *Limiter {
	return &Limiter{rate: rate, burst: float64(burst), tokens: float64(burst), last: time.Now(), now: time.Now}
}

// Allow takes a token if there is one.
func (l *Limiter) Allow() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.now()
	l.tokens = min(l.burst, l.tokens+now.Sub(l.last).Seconds()*l.rate)
	l.last = now
	if l.tokens < 1 {
		return false
	}
	l.tokens--
	return true
}

// Wait returns when a token was taken or the context has ended.
func (l *Limiter) Wait(ctx context.Context) error {
	for !l.Allow() {
		timer := time.NewTimer(time.Duration(float64(time.Second) / l.rate))
		select {
		case <-ctx.Done():
			timer.Stop()
			return ctx.Err()
		case <-timer.C:
		}
	}
	return nil
}
