// Package rehearsal tests how our spooler behaves when the disk is full. The "disk" is
// a tmpfs of 8 MB, which the CI job mounts at $REHEARSAL_DIR; without it the tests
// are skipped. Everything is removed at the end.
package rehearsal

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

const most = 16 << 20 // never write more than this, wherever we are

func smallDisk(t *testing.T) string {
	t.Helper()
	dir := os.Getenv("REHEARSAL_DIR")
	if dir == "" {
		t.Skip("REHEARSAL_DIR is not set")
	}
	var fs syscall.Statfs_t
	if err := syscall.Statfs(dir, &fs); err != nil {
		t.Fatal(err)
	}
	if size := fs.Blocks * uint64(fs.Bsize); size > most {
		t.Skipf("%s has %d MB, that is no rehearsal disk", dir, size>>20)
	}
	return dir
}

func fill(t *testing.T, dir string) {
	t.Helper()
	name := filepath.Join(dir, "ballast")
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Remove(name) })
	defer f.Close()
	block := make([]byte, 64<<10)
	for written := 0; written < most; written += len(block) {
		if _, err := f.Write(block); errors.Is(err, syscall.ENOSPC) {
			return
		} else if err != nil {
			t.Fatal(err)
		}
	}
	t.Fatal("the disk did not become full")
}

func TestSpoolerKeepsOldJobWhenDiskIsFull(t *testing.T) {
	dir := smallDisk(t)
	job := filepath.Join(dir, "job")
	if err := os.WriteFile(job, []byte("first"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Remove(job) })
	fill(t, dir)
	if err := Replace(job, make([]byte, 256<<10)); !errors.Is(err, ErrNoSpace) {
		t.Fatalf("got %v, want ErrNoSpace", err)
	}
	got, err := os.ReadFile(job)
	if err != nil || string(got) != "first" {
		t.Fatalf("old job is gone: %q, %v", got, err)
	}
}
