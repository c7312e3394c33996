// uptimes asks every car computer in hosts.txt over ssh how long it is up.
package main

import (
	"bufio"
	"fmt"
	"net"
	"os"
	"os/exec"
	"time"
)

func main() {
	f, err := os.Open("hosts.txt")
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	for s := bufio.NewScanner(f); s.Scan(); {
		ssh := exec.Command("ssh", "-i", os.Getenv("HOME")+"/.ssh/id_cars", "-o", "StrictHostKeyChecking=no", "root@"+s.Text(), "uptime -p")
		ssh.Stdout, ssh.Stderr = os.Stdout, os.Stderr
		if ssh.Run() != nil {
			fmt.Println("down", s.Text())
		}
	}
	// a line for the graphite at the office
	if c, err := net.DialTimeout("tcp", "198.51.100.9:2003", 2*time.Second); err == nil {
		fmt.Fprintf(c, "cars.asked 1 %d\n", time.Now().Unix())
		c.Close()
	}
}
