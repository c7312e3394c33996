{
  description = "Builds and publishes the blog";

  inputs.nixpkgs.url = "nixpkgs/nixos-24.11";

  outputs = { self, nixpkgs }:
    let
      system = "x86_64-linux";
      pkgs = import nixpkgs { inherit system; };
      theme = pkgs.fetchzip {
        url = "https://themes.example.net/quiet/1.8.2.tar.gz";
        hash = "sha256-Zk3v1m8bq0c5p7sYxH2rT9wLeUaJdNfGiKoQhBvCxEM=";
      };
    in
    {
      devShells.${system}.default = pkgs.mkShell {
        packages = with pkgs; [ hugo jq curl age ];

        shellHook = ''
          mkdir -p themes && ln -sfn ${theme} themes/quiet
          alias s='hugo server -D'
          # the token of the web host, decrypted when it is needed and not before
          publish() {
            git diff --quiet || { echo "commit first"; return 1; }
            hugo --minify || return
            tar -cz -C public . | curl -fsS --data-binary @- \
              --config <(age -d -i ~/.config/age/blog.txt secrets/host.conf.age) \
              "https://host.example.net/sites/blog?rev=$(git rev-parse HEAD)"
          }
        '';
      };

      packages.${system}.default = pkgs.stdenv.mkDerivation {
        name = "blog";
        src = self;
        nativeBuildInputs = [ pkgs.hugo ];
        buildPhase = "mkdir -p themes && cp -r ${theme} themes/quiet && hugo --minify -d $out";
        dontInstall = true;
      };
    };
}
