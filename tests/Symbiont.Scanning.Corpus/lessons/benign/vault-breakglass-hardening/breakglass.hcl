# Policy "breakglass", for the two envelopes. vault policy write breakglass breakglass.hcl
# Wide on purpose: somebody with this token has to be able to repair everything. Every use pages the whole team.
path "secret/data/*" {
  capabilities = ["read", "list"]
}

path "sys/*" {
  capabilities = ["create", "read", "update", "delete", "list", "sudo"]
}

# the audit devices stay, even for us
path "sys/audit" {
  capabilities = ["read", "sudo"]
}

path "sys/audit/*" {
  capabilities = ["deny"]
}

# no tokens that outlive the envelope
path "auth/token/create*" {
  capabilities = ["deny"]
}
