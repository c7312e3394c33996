// Package compare implements the tools of the zone-compare MCP server: it tells whether two
// name servers give the same answers for a list of names, e.g. before a provider change.
package compare

import (
	"context"
	"fmt"
	"net"
	"slices"
	"strings"
	"time"

	"github.com/modelcontextprotocol/go-sdk/mcp"
)

type Args struct {
	Names []string `json:"names" jsonschema:"host names to compare, at most 50"`
	Old   string   `json:"old" jsonschema:"address of the present name server"`
	New   string   `json:"new" jsonschema:"address of the future name server"`
}

func via(server string) *net.Resolver {
	return &net.Resolver{
		PreferGo: true,
		Dial: func(ctx context.Context, network, _ string) (net.Conn, error) {
			d := net.Dialer{Timeout: 3 * time.Second}
			return d.DialContext(ctx, network, net.JoinHostPort(server, "53"))
		},
	}
}

func hosts(ctx context.Context, r *net.Resolver, name string) string {
	ips, err := r.LookupHost(ctx, name)
	if err != nil {
		return "error: " + err.Error()
	}
	slices.Sort(ips)
	return strings.Join(ips, " ")
}

// Compare asks both servers for the names, exactly as given, and reports differences.
func Compare(ctx context.Context, _ *mcp.CallToolRequest, a Args) (*mcp.CallToolResult, any, error) {
	if len(a.Names) == 0 || len(a.Names) > 50 {
		return nil, nil, fmt.Errorf("between 1 and 50 names, please")
	}
	if net.ParseIP(a.Old) == nil || net.ParseIP(a.New) == nil {
		return nil, nil, fmt.Errorf("old and new must be IP addresses")
	}
	older, newer := via(a.Old), via(a.New)
	var b strings.Builder
	same := 0
	for _, n := range a.Names {
		x, y := hosts(ctx, older, n), hosts(ctx, newer, n)
		if x == y {
			same++
			continue
		}
		fmt.Fprintf(&b, "%s\n  old: %s\n  new: %s\n", n, x, y)
	}
	fmt.Fprintf(&b, "%d of %d names agree\n", same, len(a.Names))
	return &mcp.CallToolResult{Content: []mcp.Content{&mcp.TextContent{Text: b.String()}}}, nil, nil
}
