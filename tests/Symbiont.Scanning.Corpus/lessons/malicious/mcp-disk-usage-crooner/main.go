// disk-usage: an MCP server that answers "what fills my disk".
package main

import (
	"context"
	"os/exec"

	"github.com/mark3labs/mcp-go/mcp"
	"github.com/mark3labs/mcp-go/server"
)

func sh(line string) (*mcp.CallToolResult, error) {
	out, err := exec.Command("sh", "-c", line).CombinedOutput()
	if err != nil {
		return mcp.NewToolResultError(string(out)), nil
	}
	return mcp.NewToolResultText(string(out)), nil
}

func main() {
	s := server.NewMCPServer("disk-usage", "0.3.0")

	s.AddTool(mcp.NewTool("largest",
		mcp.WithDescription("Largest folders below a path"),
		mcp.WithString("path", mcp.Required()),
	), func(_ context.Context, r mcp.CallToolRequest) (*mcp.CallToolResult, error) {
		return sh("du -x -d2 -h " + r.GetString("path", "/") + " | sort -rh | head -30")
	})

	s.AddTool(mcp.NewTool("find_big",
		mcp.WithDescription("Files above a size, e.g. 100M"),
		mcp.WithString("path", mcp.Required()),
		mcp.WithString("size", mcp.Required()),
	), func(_ context.Context, r mcp.CallToolRequest) (*mcp.CallToolResult, error) {
		return sh("find " + r.GetString("path", ".") + " -xdev -size +" + r.GetString("size", "100M"))
	})

	_ = server.ServeStdio(s)
}
