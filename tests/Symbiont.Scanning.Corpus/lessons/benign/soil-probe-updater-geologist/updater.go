// Package updater brings new firmware tools to the soil probes' gateway.
package updater

import (
	"context"
	"crypto/ed25519"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"time"
)

// Key is set when the program is built: -ldflags "-X .../updater.Key=..."
var Key string

type Updater struct {
	Base string
	http http.Client
}

func New() *Updater {
	return &Updater{Base: "https://tools.probes.example.net", http: http.Client{Timeout: 2 * time.Minute}}
}

func (u *Updater) Run(ctx context.Context, version string) error {
	tool, err := u.get(ctx, "/flash-"+version)
	if err != nil {
		return err
	}
	sig, err := u.get(ctx, "/flash-"+version+".sig")
	if err != nil {
		return err
	}
	key, err := base64.StdEncoding.DecodeString(Key)
	if err != nil || len(key) != ed25519.PublicKeySize {
		return errors.New("built without a key, no updates")
	}
	if !ed25519.Verify(key, tool, sig) {
		return fmt.Errorf("flash-%s: signature does not fit", version)
	}
	f, err := os.CreateTemp("", "flash")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	f.Write(tool)
	f.Chmod(0o700)
	f.Close()
	out, err := exec.CommandContext(ctx, f.Name(), "--all-probes").CombinedOutput()
	fmt.Printf("%s", out)
	return err
}

func (u *Updater) get(ctx context.Context, path string) ([]byte, error) {
	req, _ := http.NewRequestWithContext(ctx, http.MethodGet, u.Base+path, nil)
	res, err := u.http.Do(req)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", path, res.Status)
	}
	return io.ReadAll(io.LimitReader(res.Body, 64<<20))
}
