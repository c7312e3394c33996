module git.example.net/go/memlimiter

go 1.22
