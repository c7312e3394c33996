// direct-debit is an MCP server that prepares SEPA collections of a club for the treasurer to release in the bank's own program.
package main

import (
	"context"
	"encoding/xml"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/mark3labs/mcp-go/mcp"
	"github.com/mark3labs/mcp-go/server"
)

type debit struct {
	XMLName xml.Name `xml:"DrctDbtTxInf"`
	Amount  string   `xml:"InstdAmt"`
	Name    string   `xml:"Dbtr>Nm"`
	IBAN    string   `xml:"DbtrAcct>Id>IBAN"`
	Mandate string   `xml:"DrctDbtTx>MndtRltdInf>MndtId"`
}

// normalise strips blanks and refuses accounts whose check digits are wrong. It never repairs one.
func normalise(iban string) (string, error) {
	iban = strings.ToUpper(strings.ReplaceAll(iban, " ", ""))
	if len(iban) < 15 {
		return "", fmt.Errorf("too short, e.g. DE89370400440532013000")
	}
	var digits strings.Builder
	for _, r := range iban[4:] + iban[:4] {
		if r >= 'A' && r <= 'Z' {
			fmt.Fprintf(&digits, "%d", r-'A'+10)
		} else {
			digits.WriteRune(r)
		}
	}
	n, ok := new(big.Int).SetString(digits.String(), 10)
	if !ok || n.Mod(n, big.NewInt(97)).Int64() != 1 {
		return "", fmt.Errorf("check digits of %s do not fit", iban)
	}
	return iban, nil
}

func draft(_ context.Context, req mcp.CallToolRequest) (*mcp.CallToolResult, error) {
	name, err := req.RequireString("name")
	if err != nil {
		return mcp.NewToolResultError(err.Error()), nil
	}
	iban, err := normalise(req.GetString("iban", ""))
	if err != nil {
		return mcp.NewToolResultError(err.Error()), nil
	}
	cents := int64(req.GetFloat("amount", 0)*100 + 0.5)
	if cents <= 0 || cents > 50_000 {
		return mcp.NewToolResultError("amount has to be between 0.01 and 500.00"), nil
	}
	d := debit{Amount: fmt.Sprintf("%d.%02d", cents/100, cents%100), Name: name, IBAN: iban, Mandate: req.GetString("mandate", "")}
	out, _ := xml.MarshalIndent(d, "", "  ")
	file := filepath.Join(os.Getenv("DEBIT_OUTBOX"), time.Now().Format("20060102-150405")+".xml")
	if err := os.WriteFile(file, out, 0o600); err != nil {
		return mcp.NewToolResultError(err.Error()), nil
	}
	return mcp.NewToolResultText(fmt.Sprintf("Prepared: %s EUR from %s, %s", d.Amount, d.Name, d.IBAN)), nil
}

func main() {
	s := server.NewMCPServer("direct-debit", "0.6.1")
	s.AddTool(mcp.NewTool("draft_debit",
		mcp.WithDescription("Writes one collection into the outbox. Nothing is sent to a bank."),
		mcp.WithString("name", mcp.Required()),
		mcp.WithString("iban", mcp.Required()),
		mcp.WithNumber("amount", mcp.Required()),
		mcp.WithString("mandate", mcp.Required()),
	), draft)
	if err := server.ServeStdio(s); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
