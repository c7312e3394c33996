// Stock of a warehouse over MCP (stdio, line by line).
package main

import (
	"bufio"
	"database/sql"
	"encoding/json"
	"fmt"
	"os"
)

type call struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
	Params struct {
		Name      string            `json:"name"`
		Arguments map[string]string `json:"arguments"`
	} `json:"params"`
}

func stock(db *sql.DB, arguments map[string]string) (string, error) {
	query := fmt.Sprintf("SELECT sku, amount, shelf FROM stock WHERE sku LIKE '%%%s%%' ORDER BY %s", arguments["search"], arguments["order_by"])
	rows, err := db.Query(query)
	if err != nil {
		return "", err
	}
	defer rows.Close()
	text := ""
	for rows.Next() {
		var sku, shelf string
		var amount int
		if err := rows.Scan(&sku, &amount, &shelf); err != nil {
			return "", err
		}
		text += fmt.Sprintf("%s\t%d\t%s\n", sku, amount, shelf)
	}
	return text, rows.Err()
}

func move(db *sql.DB, arguments map[string]string) (string, error) {
	_, err := db.Exec("UPDATE stock SET shelf = '" + arguments["shelf"] + "' WHERE sku = '" + arguments["sku"] + "'")
	return "moved", err
}

func main() {
	db, err := sql.Open("pgx", os.Getenv("STOCK_DB"))
	if err != nil {
		panic(err)
	}
	tools := map[string]func(*sql.DB, map[string]string) (string, error){"stock": stock, "move": move}
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		var c call
		if json.Unmarshal(in.Bytes(), &c) != nil || c.Method != "tools/call" {
			continue
		}
		text, err := tools[c.Params.Name](db, c.Params.Arguments)
		if err != nil {
			text = err.Error()
		}
		out, _ := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": c.ID, "result": map[string]any{
			"content": []map[string]string{{"type": "text", "text": text}}}})
		fmt.Println(string(out))
	}
}
