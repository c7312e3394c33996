// Command monitor pings our own locations and writes latency for Prometheus. Needs CAP_NET_RAW, nothing else.
package main

import (
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"strings"
	"sync"
	"time"

	"golang.org/x/net/icmp"
	"golang.org/x/net/ipv4"
)

var (
	mutex  sync.Mutex
	values = map[string]float64{}
)

func ping(host string) (time.Duration, error) {
	connection, err := icmp.ListenPacket("ip4:icmp", "0.0.0.0")
	if err != nil {
		return 0, err
	}
	defer connection.Close()
	address, err := net.ResolveIPAddr("ip4", host)
	if err != nil {
		return 0, err
	}
	message := icmp.Message{Type: ipv4.ICMPTypeEcho, Body: &icmp.Echo{ID: os.Getpid() & 0xffff, Seq: 1, Data: []byte("latency-monitor")}}
	bytes, _ := message.Marshal(nil)
	started := time.Now()
	if _, err := connection.WriteTo(bytes, address); err != nil {
		return 0, err
	}
	_ = connection.SetReadDeadline(started.Add(2 * time.Second))
	_, _, err = connection.ReadFrom(make([]byte, 1500))
	return time.Since(started), err
}

func main() {
	hosts := strings.Split(os.Getenv("MONITOR_HOSTS"), ",")
	go func() {
		for range time.Tick(10 * time.Second) {
			for _, host := range hosts {
				took, err := ping(host)
				mutex.Lock()
				if values[host] = took.Seconds(); err != nil {
					values[host] = -1
				}
				mutex.Unlock()
			}
		}
	}()
	http.HandleFunc("/metrics", func(w http.ResponseWriter, _ *http.Request) {
		mutex.Lock()
		defer mutex.Unlock()
		for host, value := range values {
			fmt.Fprintf(w, "latency_seconds{host=%q} %g\n", host, value)
		}
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:9321", nil))
}
