{
  description = "Development shell of the shop";

  inputs.nixpkgs.url = "nixpkgs/nixos-24.11";

  outputs = { self, nixpkgs }:
    let
      systems = [ "x86_64-linux" "aarch64-darwin" ];
      each = f: nixpkgs.lib.genAttrs systems (system: f nixpkgs.legacyPackages.${system});
    in
    {
      devShells = each (pkgs: {
        default = pkgs.mkShell {
          packages = with pkgs; [ nodejs_22 postgresql_16 jq shellcheck ];
          shellHook = ''
            export PGDATA="$PWD/.pg" PGHOST="$PWD/.pg"
            if [ ! -d "$PGDATA" ]; then
              initdb --auth=trust --no-locale -E UTF8 >/dev/null
              echo "unix_socket_directories = '$PGDATA'" >> "$PGDATA/postgresql.conf"
              echo "listen_addresses = '''" >> "$PGDATA/postgresql.conf"
            fi
            pg_ctl status >/dev/null || pg_ctl start -l "$PGDATA/log" -o "-k $PGDATA"
            trap 'pg_ctl stop -m fast >/dev/null' EXIT
          '';
        };
      });
    };
}
