module git.example.net/go/humansize

go 1.22
