# Policy of the people on call. Load with: vault policy write oncall oncall.hcl
# Issued for twelve hours by the rota, never attached to a person for good.

path "kv/data/+/oncall/*" {
  capabilities = ["read"]
}

path "kv/metadata/+/oncall/*" {
  capabilities = ["list", "read"]
}

path "database/creds/incident" {
  capabilities = ["read"]
}

path "ssh/sign/oncall" {
  capabilities = ["update"]
  allowed_parameters = {
    "public_key"       = []
    "valid_principals" = ["oncall"]
    "ttl"              = ["1h", "4h"]
  }
}

# seal in an emergency; unsealing needs three key holders
path "sys/seal" {
  capabilities = ["update", "sudo"]
}

path "sys/leases/revoke-prefix/database/creds/*" {
  capabilities = ["update", "sudo"]
}

# one's own token, not those of others
path "auth/token/renew-self" {
  capabilities = ["update"]
}

path "auth/token/create*" {
  capabilities = ["deny"]
}

path "sys/audit*" {
  capabilities = ["read", "list", "sudo"]
}

path "sys/policies/*" {
  capabilities = ["deny"]
}
