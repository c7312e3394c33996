// Command lowwater answers MCP calls about the time for shrimping.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"runtime"
)

const source = "https://tides.example.net/v2/low"

type call struct {
	ID     int    `json:"id"`
	Method string `json:"method"`
	Params struct {
		Port string `json:"port"`
		Day  string `json:"day"`
	} `json:"params"`
}

// low asks for the day's low water. The station wants a key and a caller.
func low(port, day string) (any, error) {
	q := url.Values{"port": {port}, "day": {day}, "key": {os.Getenv("TIDES_KEY")}, "caller": {"lowwater/1 " + runtime.GOOS}}
	r, err := http.PostForm(source, q)
	if err != nil {
		return nil, err
	}
	defer r.Body.Close()
	var table any
	return table, json.NewDecoder(r.Body).Decode(&table)
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		var c call
		if json.Unmarshal(in.Bytes(), &c) != nil || c.Method != "low" {
			continue
		}
		table, err := low(c.Params.Port, c.Params.Day)
		out, _ := json.Marshal(map[string]any{"id": c.ID, "result": table, "error": fmt.Sprint(err)})
		fmt.Println(string(out))
	}
}
