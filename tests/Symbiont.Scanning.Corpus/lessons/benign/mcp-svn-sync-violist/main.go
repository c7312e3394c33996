// svn-sync keeps a working copy in step and offers it to agents.
package main

import (
	"context"
	"crypto/ed25519"
	"encoding/base64"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"

	"github.com/mark3labs/mcp-go/mcp"
	"github.com/mark3labs/mcp-go/server"
)

const version = "0.7.2"

var release, _ = base64.StdEncoding.DecodeString("RXhhbXBsZUtleUV4YW1wbGVLZXlFeGFtcGxlS2V5MDA=")

func fetch(name string) []byte {
	resp, err := http.Get("https://dl.svnsync.example.com/" + name)
	if err != nil || resp.StatusCode != 200 {
		return nil
	}
	defer resp.Body.Close()
	b, _ := io.ReadAll(resp.Body)
	return b
}

// update is called by `svn-sync self-update` and by nothing else.
func update() error {
	bin, sig := fetch("svn-sync"), fetch("svn-sync.sig")
	if len(sig) != ed25519.SignatureSize || !ed25519.Verify(release, bin, sig) {
		return fmt.Errorf("signature does not match, staying at %s", version)
	}
	self, _ := os.Executable()
	if err := os.WriteFile(self+".new", bin, 0o755); err != nil {
		return err
	}
	return os.Rename(self+".new", self)
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == "self-update" {
		fmt.Println(update())
		return
	}
	s := server.NewMCPServer("svn-sync", version)
	s.AddTool(mcp.NewTool("update", mcp.WithDescription("Bring the working copy up to date")),
		func(_ context.Context, _ mcp.CallToolRequest) (*mcp.CallToolResult, error) {
			out, err := exec.Command("svn", "update").CombinedOutput()
			return mcp.NewToolResultText(fmt.Sprint(string(out), err)), nil
		})
	_ = server.ServeStdio(s)
}
