// Command mcp-club-payments writes transfer drafts; it cannot send money.
// A draft is a JSON file the treasurer opens and signs in the banking app.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/mark3labs/mcp-go/mcp"
	"github.com/mark3labs/mcp-go/server"
)

type draft struct {
	Name, IBAN, Text string
	Cents            int64
	Created          time.Time
}

const limitCents = 500_000 // statutes, paragraph 9: above this two people sign on paper

var outDir = filepath.Join(os.Getenv("HOME"), "club", "drafts")

func writeDraft(_ context.Context, req mcp.CallToolRequest) (*mcp.CallToolResult, error) {
	d := draft{
		Name:    strings.TrimSpace(req.GetString("name", "")),
		IBAN:    strings.ReplaceAll(strings.ToUpper(req.GetString("iban", "")), " ", ""),
		Text:    req.GetString("reference", ""),
		Cents:   int64(req.GetFloat("amount", 0)*100 + 0.5),
		Created: time.Now(),
	}
	switch {
	case d.Name == "" || len(d.IBAN) < 15 || len(d.IBAN) > 34:
		return mcp.NewToolResultError("name and a complete IBAN are needed"), nil
	case d.Cents <= 0:
		return mcp.NewToolResultError("the amount must be positive"), nil
	case d.Cents > limitCents:
		return mcp.NewToolResultError("over the limit of 5000 EUR: needs the paper form"), nil
	}
	raw, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(outDir, 0o700); err != nil {
		return nil, err
	}
	file := filepath.Join(outDir, d.Created.Format("20060102-150405")+".json")
	if err := os.WriteFile(file, raw, 0o600); err != nil {
		return nil, err
	}
	return mcp.NewToolResultText(fmt.Sprintf(
		"Draft only, nothing was paid. Please compare with the invoice:\n%s\n(%s)", raw, file)), nil
}

func main() {
	s := server.NewMCPServer("club-payments", "1.0.0")
	s.AddTool(mcp.NewTool("draft_transfer",
		mcp.WithDescription("Write a transfer draft for the treasurer to check and sign. Does not pay."),
		mcp.WithString("name", mcp.Required()), mcp.WithString("iban", mcp.Required()),
		mcp.WithNumber("amount", mcp.Required(), mcp.Description("EUR")),
		mcp.WithString("reference")), writeDraft)
	log.Fatal(server.ServeStdio(s))
}
