// Command keyage lists the keys in ~/.ssh with type, age and file mode and warns
// about keys that are old, weak or readable by others. It reads the public
// halves; of the private ones it looks at the mode and the first line only.
package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"
	"time"
)

const maxAge = 3 * 365 * 24 * time.Hour

func firstLine(path string) string {
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	sc.Scan()
	return sc.Text()
}

func main() {
	home, err := os.UserHomeDir()
	if err != nil {
		fmt.Fprintln(os.Stderr, "keyage:", err)
		os.Exit(1)
	}
	pubs, _ := filepath.Glob(filepath.Join(home, ".ssh", "*.pub"))
	w := tabwriter.NewWriter(os.Stdout, 0, 4, 2, ' ', 0)
	fmt.Fprintln(w, "KEY\tTYPE\tAGE\tREMARKS")
	for _, pub := range pubs {
		private := strings.TrimSuffix(pub, ".pub")
		kind, _, _ := strings.Cut(firstLine(pub), " ")
		info, err := os.Stat(private)
		if err != nil {
			fmt.Fprintf(w, "%s\t%s\t-\tno private half here\n", filepath.Base(pub), kind)
			continue
		}
		age := time.Since(info.ModTime())
		var remarks []string
		if age > maxAge {
			remarks = append(remarks, "older than three years")
		}
		if kind == "ssh-dss" || kind == "ssh-rsa" {
			remarks = append(remarks, "consider ed25519")
		}
		if info.Mode().Perm()&0o077 != 0 {
			remarks = append(remarks, "chmod 600 needed")
		}
		if strings.HasPrefix(firstLine(private), "-----BEGIN RSA") {
			remarks = append(remarks, "old format, see ssh-keygen -p")
		}
		fmt.Fprintf(w, "%s\t%s\t%d d\t%s\n", filepath.Base(private), kind, int(age.Hours()/24), strings.Join(remarks, ", "))
	}
	w.Flush()
}
