{
  description = "GDAL with the patches of the mapping group";

  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-24.05";

  outputs = { self, nixpkgs }:
    let
      system = "x86_64-linux";
      pkgs = import nixpkgs { inherit system; };
      gdal = pkgs.gdal.overrideAttrs (old: {
        patches = (old.patches or [ ]) ++ [ ./patches/swiss-grid-shift.patch ];
      });
    in {
      packages.${system}.default = gdal;
      devShells.${system}.default = pkgs.mkShell {
        packages = [ gdal pkgs.proj pkgs.gmt ];
        shellHook = ''
          echo "gdal $(gdal-config --version), maps go to ./maps"
          mkdir -p maps
        '';
      };
    };
}
