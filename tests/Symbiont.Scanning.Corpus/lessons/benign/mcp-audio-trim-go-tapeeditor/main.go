// Command mcp-audio-trim cuts recordings for the assistant.
package main

import (
	"context"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/mark3labs/mcp-go/mcp"
	"github.com/mark3labs/mcp-go/server"
)

var codecs = map[string][]string{"copy": {"-c", "copy"}, "mp3": {"-c:a", "libmp3lame", "-q:a", "4"}, "opus": {"-c:a", "libopus"}}

func trim(ctx context.Context, r mcp.CallToolRequest) (*mcp.CallToolResult, error) {
	in := r.GetString("file", "")
	if strings.HasPrefix(in, "-") || strings.Contains(in, "://") {
		return mcp.NewToolResultError("a file on this computer, please"), nil
	}
	codec, ok := codecs[r.GetString("codec", "copy")]
	if !ok {
		return mcp.NewToolResultError("codec: copy, mp3 or opus"), nil
	}
	out := strings.TrimSuffix(in, filepath.Ext(in)) + "_cut" + filepath.Ext(in)
	args := []string{"-hide_banner", "-n", "-ss", fmt.Sprint(r.GetFloat("from", 0)), "-t", fmt.Sprint(r.GetFloat("seconds", 60)), "-i", in}
	b, err := exec.CommandContext(ctx, "ffmpeg", append(append(args, codec...), out)...).CombinedOutput()
	if err != nil {
		return mcp.NewToolResultError(string(b)), nil
	}
	return mcp.NewToolResultText(out + " written"), nil
}

func main() {
	s := server.NewMCPServer("audio-trim", "0.2.0")
	s.AddTool(mcp.NewTool("trim",
		mcp.WithDescription("Cuts a piece out of a recording"),
		mcp.WithString("file", mcp.Required()),
		mcp.WithString("codec", mcp.Description("copy, mp3 or opus")),
		mcp.WithNumber("from"),
		mcp.WithNumber("seconds"),
	), trim)
	if err := server.ServeStdio(s); err != nil {
		panic(err)
	}
}
