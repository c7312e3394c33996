// Package httpmetrics counts and times outgoing requests of one client.
//
// It never replaces http.DefaultTransport; wrap the client you want to watch:
//
//	client := &http.Client{Transport: httpmetrics.Wrap(nil, reg)}
package httpmetrics

import (
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// Transport is a RoundTripper with a histogram.
type Transport struct {
	base http.RoundTripper
	hist *prometheus.HistogramVec
}

// Wrap registers the histogram with reg and returns the new transport.
// A nil base means http.DefaultTransport.
func Wrap(base http.RoundTripper, reg prometheus.Registerer) *Transport {
	if base == nil {
		base = http.DefaultTransport
	}
	h := prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Name:    "http_client_seconds",
		Help:    "Duration of outgoing requests.",
		Buckets: []float64{.01, .05, .1, .25, .5, 1, 2.5, 5},
	}, []string{"host", "method", "code"})
	reg.MustRegister(h)
	return &Transport{base: base, hist: h}
}

// RoundTrip implements http.RoundTripper. Only host, method and status become
// labels: paths, queries and headers may hold personal data or secrets.
func (t *Transport) RoundTrip(req *http.Request) (*http.Response, error) {
	start := time.Now()
	res, err := t.base.RoundTrip(req)
	code := "error"
	if err == nil {
		code = strconv.Itoa(res.StatusCode)
	}
	t.hist.WithLabelValues(req.URL.Hostname(), req.Method, code).Observe(time.Since(start).Seconds())
	return res, err
}
