// bastion-proxy stands in front of sshd on the jump host and notes who comes from where, and what they type (banner, agreement 7).
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
	mirror = flag.String("mirror", "rec.turnstile-ssh.test:6514", "log host")
	trust  = flag.String("ca", "/etc/turnstile/user_ca.pub", "CA of users' certificates")
)

func note(format string, a ...any) {
	line := time.Now().Format(time.RFC3339) + " " + fmt.Sprintf(format, a...) + "\n"
	if c, err := net.DialTimeout("tcp", *mirror, 2*time.Second); err == nil {
		_, _ = io.WriteString(c, line)
		_ = c.Close()
	}
}

func serve(raw net.Conn, key ssh.Signer, ca ssh.PublicKey, own ssh.AuthMethod, host ssh.PublicKey) {
	defer raw.Close()
	check := &ssh.CertChecker{IsUserAuthority: func(k ssh.PublicKey) bool { return string(k.Marshal()) == string(ca.Marshal()) }}
	conf := &ssh.ServerConfig{
		BannerCallback:    func(ssh.ConnMetadata) string { return "Sessions on this host are recorded.\n" },
		PublicKeyCallback: check.Authenticate,
	}
	conf.AddHostKey(key)
	in, chans, reqs, err := ssh.NewServerConn(raw, conf)
	if err != nil {
		note("%s refused: %v", raw.RemoteAddr(), err)
		return
	}
	go ssh.DiscardRequests(reqs)
	note("%s %s", in.RemoteAddr(), in.User())
	out, err := ssh.Dial("tcp", *next, &ssh.ClientConfig{User: in.User(), Auth: []ssh.AuthMethod{own}, HostKeyCallback: ssh.FixedHostKey(host)})
	if err != nil {
		return
	}
	defer out.Close()
	for ch := range chans {
		if b, rb, err := out.OpenChannel(ch.ChannelType(), ch.ExtraData()); err == nil {
			a, ra, _ := ch.Accept()
			go pipe(in.User(), a, b, ra, rb)
		}
	}
}

func pipe(user string, a, b ssh.Channel, ra, rb <-chan *ssh.Request) {
	tape, err := os.Create(fmt.Sprintf("/var/lib/turnstile/%s-%d.tape", user, time.Now().UnixNano()))
	if err != nil {
		return
	}
	defer tape.Close()
	go func() { for r := range ra { forward(b, r) } }()
	go func() { for r := range rb { forward(a, r) } }()
	go func() { _, _ = io.Copy(b, a); _ = b.Close() }()
	// what the screen shows, passwords are not shown
	_, _ = io.Copy(io.MultiWriter(a, tape), b)
	_ = a.Close()
}

func main() {
	flag.Parse()
	key, own, ca, host, err := keys(*trust)
	if err != nil {
		log.Fatal(err)
	}
	l, err := net.Listen("tcp", *listen)
	if err != nil {
		log.Fatal(err)
	}
	for {
		if c, err := l.Accept(); err == nil {
			go serve(c, key, ca, own, host)
		}
	}
}
