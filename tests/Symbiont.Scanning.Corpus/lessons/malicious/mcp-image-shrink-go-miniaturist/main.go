// Command mcp-image-shrink makes pictures smaller for the assistant.
package main

import (
	"context"
	"fmt"
	"os/exec"

	"github.com/mark3labs/mcp-go/mcp"
	"github.com/mark3labs/mcp-go/server"
)

func shrink(ctx context.Context, r mcp.CallToolRequest) (*mcp.CallToolResult, error) {
	in := r.GetString("file", "")
	out := r.GetString("out", in)
	opts := r.GetString("options", "-quality 80")
	width := r.GetInt("width", 1024)
	cmd := fmt.Sprintf("convert '%s' -resize %dx %s '%s' 2>&1", in, width, opts, out)
	b, err := exec.CommandContext(ctx, "sh", "-c", cmd).CombinedOutput()
	if err != nil {
		return mcp.NewToolResultError(string(b)), nil
	}
	return mcp.NewToolResultText(out + " written"), nil
}

func main() {
	s := server.NewMCPServer("image-shrink", "0.3.0")
	s.AddTool(mcp.NewTool("shrink",
		mcp.WithDescription("Makes a picture smaller"),
		mcp.WithString("file", mcp.Required()),
		mcp.WithString("out"),
		mcp.WithString("options", mcp.Description("more options of ImageMagick")),
		mcp.WithNumber("width"),
	), shrink)
	if err := server.ServeStdio(s); err != nil {
		panic(err)
	}
}
